import type { Counters } from '../../../game/room/counters.ts';
import type { DoorView } from '../../../game/room/door-view.ts';
import type { Roster } from '../../../game/room/roster.ts';
import { playersOf } from '../lookup.ts';
import type { Player, Room } from '../room.ts';

const ARRIVALS = 60;

/**
 * Sums that change with every player's move; they count answers, never what was answered. `present` are
 * seats of players who are in.
 */
export function counters(room: Room, present: ReadonlySet<number>): Counters {
	const { stage } = room;
	return {
		players: room.seated,
		present: present.size,
		answered: stage.name === 'asking' ? stage.answered : 0,
		arrivals: stage.name === 'lobby' ? arrivalsOf(playersOf(room)) : [],
		progress: stage.name === 'walking' ? progressOf(room, playersOf(room)) : []
	};
}

const arrivalsOf = (players: readonly Player[]): Counters['arrivals'] =>
	players.slice(-ARRIVALS).reverse().map(arrivalOf);

const arrivalOf = ({ seat, name, team }: Player): Counters['arrivals'][number] => ({
	seat,
	name,
	team
});

function progressOf(room: Room, players: readonly Player[]): readonly number[] {
	const counts = Array.from({ length: room.length + 1 }, () => 0);
	for (const { step } of players) counts[step] = (counts[step] ?? 0) + 1;
	return counts;
}

/** Every player who is in, by seat. */
export const roster = (room: Room, present: ReadonlySet<number>): Roster =>
	playersOf(room).map((player) => ({
		seat: player.seat,
		name: player.name,
		team: player.team,
		points: player.points,
		present: present.has(player.seat),
		answered: hasAnswered(room, player),
		extraTime: player.extraTime
	}));

function hasAnswered({ stage }: Room, player: Player): boolean {
	return stage.name === 'walking' ? player.entries.length > player.step : player.given !== null;
}

/** What somebody without a seat may know, beside the room's head. */
export const doorView = (room: Room): DoorView => ({
	state: room.stage.name === 'finished' ? 'finished' : room.locked ? 'locked' : 'open',
	next: room.next
});
