import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';

/** Values in their order, one of them the key. */
export interface Ladder {
	/** Codes, ascending. */
	readonly codes: Int32Array;
	/** The key's place among them. */
	readonly place: number;
	readonly wanted: number;
	readonly level: Level;
}

/**
 * Neighbours out of a real enumeration, at equal strides. The key's rank is drawn uniformly; where an
 * end of the enumeration is near, the window is moved just inside, which keeps ranks uniform over all
 * keys (each end gives its surplus to the rank beside it). Null when there are too few.
 */
export function windowAround(stream: Stream, ladder: Ladder): readonly number[] | null {
	const { codes, place, wanted, level } = ladder;
	if (codes.length < wanted) return null;
	const stride = strideOf(stream, level, Math.floor((codes.length - 1) / (wanted - 1)));
	const lane = place % stride;
	const steps = Math.floor((codes.length - 1 - lane) / stride) + 1;
	if (steps < wanted) return windowAround(stream, { ...ladder, level: 'hard' });
	const start = Math.floor(place / stride) - below(stream, wanted);
	const first = Math.max(0, Math.min(start, steps - wanted));
	return Array.from({ length: wanted }, (_, i) => codes[lane + (first + i) * stride] ?? -1);
}

/** Hard options are neighbours, easy ones lie apart as far as the enumeration allows. */
function strideOf(stream: Stream, level: Level, most: number): number {
	const widest = Math.min(most, WIDEST);
	switch (level) {
		case 'hard':
			return 1;
		case 'medium':
			return 1 + below(stream, Math.max(1, Math.min(widest, 2)));
		case 'easy':
			return Math.max(1, widest - below(stream, 2));
	}
}

const WIDEST = 4;
