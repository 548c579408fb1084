import { openRoom, type Room } from '../room.ts';
import type { OpenedEvent, RoomEvent } from '../event.ts';
import { evolvePlayers } from './evolve-players.ts';
import { evolveRound, withoutAnswer } from './evolve-round.ts';
import { evolveWalk } from './evolve-walk.ts';
import { mapSeats } from '../seats.ts';
import { withPlaces } from '../ranks.ts';

/** The room after an event. It never scores and never looks at a clock: the event says what came of it. */
export function evolve(room: Room, event: RoomEvent): Room {
	switch (event.type) {
		case 'opened':
			return openRoom(event);
		case 'locked':
			return { ...room, locked: event.locked };
		case 'auto-advance-set':
			return { ...room, autoAdvance: event.seconds };
		case 'early-reveal-set':
			return { ...room, earlyReveal: event.on };
		case 'host-left':
			return { ...room, hostAwaySince: event.at };
		case 'host-returned':
			return { ...room, hostAwaySince: null };
		case 'resumed':
			return resume(room, event);
		case 'finished':
			return finish(room, event.at);
		case 'continued':
			return { ...room, next: event.code };
		case 'joined':
		case 'team-changed':
		case 'removed':
		case 'extra-time-given':
		case 'seat-claimed':
		case 'claim-approved':
		case 'claim-rejected':
		case 'claim-withdrawn':
			return evolvePlayers(room, event);
		case 'asked':
		case 'answered':
		case 'paused':
		case 'unpaused':
		case 'extended':
		case 'overtime-begun':
		case 'revealed':
		case 'skipped':
			return evolveRound(room, event);
		case 'walk-begun':
		case 'step-reached':
		case 'step-solved':
		case 'step-answered':
		case 'walked':
			return evolveWalk(room, event);
	}
}

/** The room that a whole log makes. */
export const replay = (opened: OpenedEvent, events: readonly RoomEvent[]): Room =>
	events.reduce(evolve, openRoom(opened));

function finish(room: Room, at: number): Room {
	return {
		...room,
		turn: room.turn + 1,
		stage: { name: 'finished', at },
		players: withPlaces(mapSeats(room.players, withoutAnswer)),
		claims: []
	};
}

/** Deadlines move by the time that was lost; a paused question's move when it goes on. */
function resume(room: Room, { at, shift }: { readonly at: number; readonly shift: number }): Room {
	const { stage } = room;
	const hostAwaySince = room.hostAwaySince ?? at;
	if (stage.name === 'revealed') {
		return { ...room, hostAwaySince, stage: { ...stage, at: stage.at + shift } };
	}
	if (stage.name !== 'asking' || stage.paused) return { ...room, hostAwaySince };
	return { ...evolveRound(room, { type: 'unpaused', shift }), hostAwaySince };
}
