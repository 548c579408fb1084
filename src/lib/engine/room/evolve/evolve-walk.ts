import { withPlayer } from './evolve-players.ts';
import { withEntry } from './evolve-round.ts';
import type { WalkEvent } from '../event.ts';
import type { Ask, Room } from '../room.ts';

/** What happens in a room at the players' own pace. */
export function evolveWalk(room: Room, event: WalkEvent): Room {
	switch (event.type) {
		case 'walk-begun':
			return { ...room, turn: room.turn + 1, stage: { name: 'walking' } };
		case 'step-reached': {
			const { step, question } = event;
			const ask: Ask = { step, again: false, question, reveal: null, tally: null };
			return { ...room, asks: [...room.asks, ask] };
		}
		case 'step-solved': {
			const { step, reveal } = event;
			const asks = room.asks.map((ask) => (ask.step === step ? { ...ask, reveal } : ask));
			return { ...room, asks };
		}
		case 'step-answered': {
			const { seat, step, answer, share, points } = event;
			const entry = { ask: step, answer, share, points };
			return withPlayer(room, seat, (player) => withEntry(player, entry));
		}
		case 'walked':
			return withPlayer(room, event.seat, (player) => ({ ...player, step: event.step }));
	}
}
