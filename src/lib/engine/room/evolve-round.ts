import { withPlayer } from './evolve-players.ts';
import type { AskedEvent, RevealedEvent, RoundEvent } from './event.ts';
import { currentAsk } from './lookup.ts';
import type { Ask, AskingStage, Entry, Player, Room } from './room.ts';
import { mapSeats } from './seats.ts';
import { withPlaces } from './ranks.ts';

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
	const marked = mapSeats(room.players, (player) =>
		player.removed
			? player
			: withEntry(player, {
					ask,
					answer: player.given?.answer ?? null,
					share: worth.get(player.seat)?.share ?? 0,
					points: worth.get(player.seat)?.points ?? 0
				})
	);
	const revealed: Ask = { ...currentAsk(room), reveal: event.reveal, tally: event.tally };
	return {
		...room,
		turn: room.turn + 1,
		stage: { name: 'revealed', at: event.at, hasOtherForm },
		players: withPlaces(marked, (player) => player.place),
		asks: [...room.asks.slice(0, ask), revealed]
	};
}

/** With one more question behind: points add up, and only a right answer carries the streak on. */
export function withEntry(player: Player, entry: Entry): Player {
	const isRight = entry.share === 1;
	return {
		...player,
		points: player.points + entry.points,
		streak: isRight ? player.streak + 1 : 0,
		right: player.right + (isRight ? 1 : 0),
		given: null,
		entries: [...player.entries, entry]
	};
}

/** Drops the answer to the question being asked, as if none had come. */
export const withoutAnswer = (player: Player): Player =>
	player.given === null ? player : { ...player, given: null };
