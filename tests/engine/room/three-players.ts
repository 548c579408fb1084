import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import type { Room } from '../../../src/lib/engine/room/room.ts';
import { answer, given, joined, option, played } from './given.ts';

/** When the first question opens, in milliseconds. */
export const OPEN = LEAD_MS;

type Settings = Parameters<typeof given>[0];

/** Ana, Bo and Cy wait for the start. */
export const lobby = (settings: Settings = {}): Room =>
	given(settings, joined(0, 'Ana'), joined(1, 'Bo'), joined(2, 'Cy'));

/** They are asked the first question. */
export const asking = (settings: Settings = {}): Room =>
	played(lobby(settings), [{ command: { type: 'start', turn: 0 }, at: 0 }]);

/** One of them answers it. */
export const says = (seat: number, choice: number, at: number) => ({
	command: answer(seat, { question: 'q-one', choice: option(choice), at }),
	at
});

export const reveal = { type: 'reveal' as const, turn: 1 };

/** Options of the first question. */
export const RIGHT = 1;
export const WRONG = 2;

/** A round that ends after its first question: each of the three has taken an option, in order of seats. */
export const roundOf = (...options: readonly number[]): Room =>
	played(asking(), [
		...options.map((chosen, seat) => says(seat, chosen, OPEN)),
		{ command: reveal, at: OPEN },
		{ command: { type: 'end' }, at: OPEN }
	]);
