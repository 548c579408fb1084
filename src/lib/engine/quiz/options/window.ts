import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';
import { drawRank, type FairRanks, fairRanks } from './fair-rank.ts';

/** Values in their order, one of them the key. */
export interface Ladder {
	/** Codes, ascending. */
	readonly codes: Int32Array;
	/** The key's place among them. */
	readonly place: number;
	readonly wanted: number;
	readonly level: Level;
	/** How often each code is the key; null where all are so equally often. */
	readonly weights: Uint32Array | null;
}

/**
 * Neighbours out of a real enumeration, at equal strides. The key's rank is drawn so that over all keys
 * every rank comes equally often, although a key near an end has less to choose from. Null when there
 * are too few.
 */
export function windowAround(stream: Stream, ladder: Ladder): readonly number[] | null {
	const { codes, place, wanted, level } = ladder;
	if (codes.length < wanted) return null;
	const stride = strideOf(stream, level, Math.floor((codes.length - 1) / (wanted - 1)));
	const lane = place % stride;
	const steps = Math.floor((codes.length - 1 - lane) / stride) + 1;
	if (steps < wanted) return windowAround(stream, { ...ladder, level: 'hard' });
	const own = Math.floor(place / stride);
	const first = own - rankFor(stream, ladder, { own, steps, stride, lane });
	return Array.from({ length: wanted }, (_, i) => codes[lane + (first + i) * stride] ?? -1);
}

interface Lane {
	/** The key's place among those of its lane, how many there are, and which of the codes they are. */
	readonly own: number;
	readonly steps: number;
	readonly stride: number;
	readonly lane: number;
}

function rankFor(stream: Stream, ladder: Ladder, lane: Lane): number {
	const { weights, wanted } = ladder;
	const { own, steps } = lane;
	if (weights === null) {
		const start = Math.max(0, Math.min(own - below(stream, wanted), steps - wanted));
		return own - start;
	}
	const sums = fairLane(weights, wanted, lane)[own];
	return sums === undefined ? 0 : drawRank(stream, sums);
}

const lanes = new WeakMap<Uint32Array, Map<string, FairRanks>>();

function fairLane(weights: Uint32Array, wanted: number, { steps, stride, lane }: Lane): FairRanks {
	const known = lanes.get(weights) ?? new Map<string, FairRanks>();
	lanes.set(weights, known);
	const name = `${wanted} ${stride} ${lane}`;
	const found = known.get(name);
	if (found !== undefined) return found;
	const rankings = Array.from({ length: steps }, (_, place) => ({
		weight: weights[lane + place * stride] ?? 0,
		least: Math.max(0, wanted - (steps - place)),
		most: Math.min(wanted - 1, place)
	}));
	const fair = fairRanks(rankings, wanted);
	known.set(name, fair);
	return fair;
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
