import { positionOf } from '../../engine/room/pick-question.ts';
import type { Room } from '../../engine/room/room.ts';
import type { StoredRound } from './load-round.ts';

/** A finished round, with its quiz. */
export interface PlayedRound {
	readonly room: Room;
	readonly round: StoredRound;
	/** The questions that counted, as indices into `room.asks`. */
	readonly counted: readonly number[];
	/** When it ended, in milliseconds since 1970. */
	readonly finished: number;
}

/** The questions that count: those that were not skipped. */
export const countedIn = ({ asks }: Room): readonly number[] =>
	asks.flatMap(({ reveal }, index) => (reveal === null ? [] : [index]));

/** Where in the quiz a question stands that the room asked; an index that it did not ask is a bug, and throws. */
export function positionAsked(
	{ room, round }: Pick<PlayedRound, 'room' | 'round'>,
	index: number
): number {
	const ask = room.asks[index];
	if (ask === undefined) throw new RangeError(`question ${index} of ${room.asks.length} asked`);
	return positionOf(round, ask);
}
