import { withPlayer } from './evolve-players.ts';
import type { AskedEvent, RevealedEvent, RoundEvent } from '../event.ts';
import { currentAsk, playersOf } from '../lookup.ts';
import type { Ask, AskingStage, Entry, Player, Room } from '../room.ts';
import { mapSeats } from '../seats.ts';
import { placesOf } from '../ranks.ts';

/** What happens to a question that is asked of everybody; an event out of its stage is a bug, and throws. */
export function evolveRound(room: Room, event: RoundEvent): Room {
	if (event.type === 'asked') return beginAsking(room, event);
	const { stage } = room;
	if (stage.name !== 'asking') throw new Error(`${event.type} while ${stage.name}`);
	const changed = (change: Partial<AskingStage>): Room => ({
		...room,
		stage: { ...stage, ...change }
	});
	switch (event.type) {
		case 'answered': {
			const { answer, spent } = event;
			const given = withPlayer(room, event.seat, (player) => ({
				...player,
				given: { answer, spent }
			}));
			return { ...given, stage: { ...stage, answered: stage.answered + 1 } };
		}
		case 'paused':
			return changed({ paused: { at: event.at } });
		case 'unpaused':
			return changed({ ...shifted(stage, event.shift), paused: null });
		case 'extended':
			return changed({ closesAt: event.closesAt, overtimeUntil: null });
		case 'overtime-begun':
			return changed({ overtimeUntil: event.until });
		case 'revealed':
			return reveal(room, stage, event);
		case 'skipped':
			return { ...changed({ answered: 0 }), players: mapSeats(room.players, withoutAnswer) };
	}
}

function beginAsking(room: Room, event: AskedEvent): Room {
	const { step, again, question, hasOtherForm, opensAt, closesAt } = event;
	const ask: Ask = { step, again, question, reveal: null, tally: null };
	const stage = { name: 'asking' as const, hasOtherForm, opensAt, closesAt };
	return {
		...room,
		turn: room.turn + 1,
		stage: { ...stage, overtimeUntil: null, paused: null, answered: 0 },
		asks: [...room.asks, ask]
	};
}

const shifted = (stage: AskingStage, shift: number) => ({
	opensAt: stage.opensAt + shift,
	closesAt: stage.closesAt === null ? null : stage.closesAt + shift,
	overtimeUntil: stage.overtimeUntil === null ? null : stage.overtimeUntil + shift
});

function reveal(room: Room, { hasOtherForm }: AskingStage, event: RevealedEvent): Room {
	const worth = new Map(event.outcomes.map(([seat, share, points]) => [seat, { share, points }]));
	const ask = room.asks.length - 1;
	const pointsOf = ({ seat }: Player): number => worth.get(seat)?.points ?? 0;
	const places = placesOf(
		playersOf(room).map((player) => ({ points: player.points + pointsOf(player) }))
	);
	// While nobody has a point all are level, and nobody has a place to move from.
	const werePlaced = playersOf(room).some((player) => player.points > 0);
	const marked = mapSeats(room.players, (player) => {
		if (player.removed) return player;
		const answer = player.given?.answer ?? null;
		const share = worth.get(player.seat)?.share ?? 0;
		const points = pointsOf(player);
		const place = places.get(player.points + points) ?? null;
		const entry = { ask, answer, share, points };
		return withEntry(player, entry, { place, placeBefore: werePlaced ? player.place : null });
	});
	const revealed: Ask = { ...currentAsk(room), reveal: event.reveal, tally: event.tally };
	return {
		...room,
		turn: room.turn + 1,
		stage: { name: 'revealed', at: event.at, hasOtherForm },
		players: marked,
		asks: [...room.asks.slice(0, ask), revealed]
	};
}

/**
 * With one more question behind: points add up, and only a right answer carries the streak on. Places
 * stay as they are unless they are given.
 */
export function withEntry(
	player: Player,
	entry: Entry,
	{ place, placeBefore }: Pick<Player, 'place' | 'placeBefore'> = player
): Player {
	const isRight = entry.share === 1;
	return {
		...player,
		points: player.points + entry.points,
		streak: isRight ? player.streak + 1 : 0,
		right: player.right + (isRight ? 1 : 0),
		place,
		placeBefore,
		given: null,
		entries: [...player.entries, entry]
	};
}

/** Drops the answer to the question being asked, as if none had come. */
export const withoutAnswer = (player: Player): Player =>
	player.given === null ? player : { ...player, given: null };
