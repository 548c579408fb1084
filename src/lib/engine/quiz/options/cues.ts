import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell, Task } from '../catalogue/cell.ts';
import { next } from '../random.ts';
import { cueValues, type CueValues } from './cue-values.ts';
import { drawRank, fairRanks, type FairRanks, largestShare, type Ranking } from './fair-rank.ts';
import type { Quota } from './quota.ts';

/** Something that shows of each option without knowing any fact, and which rank by it each key should take. */
interface Cue extends CueValues {
	/** By code, see `drawRank`: how many of the options should have more of it than the key. */
	readonly ranks: ReadonlyMap<number, Uint32Array>;
	/** Would the most, or the least of it, be right so often that it answers the question? */
	readonly tells: boolean;
}

const known = new WeakMap<Cell, Map<number, readonly Cue[]>>();

/** Computed once for a cell and a number of options; none where there are too many values to matter. */
function cuesOf(base: FactBase, cell: Cell, options: number): readonly Cue[] {
	const cues = known.get(cell) ?? new Map<number, readonly Cue[]>();
	known.set(cell, cues);
	const found = cues.get(options);
	if (found !== undefined) return found;
	const weights = weightsOf(cell);
	const made = cueValues(base, cell).map((cue) => cueFor({ ...cue, cell, weights }, options));
	cues.set(options, made);
	return made;
}

/** Does fame tell the key too often for a cell to be asked with so many options? */
export const isToldByFame = (base: FactBase, cell: Cell, options: number): boolean =>
	cuesOf(base, cell, options).some((cue) => cue.of === 'fame' && cue.tells);

/** The key's rank by each cue is drawn so that over all questions it tells nothing; equals are ordered by lot. */
export function quotasFor({ base, cell, row, stream }: Task, options: number): readonly Quota[] {
	const key = cell.shown.codes[row] ?? -1;
	return cuesOf(base, cell, options).flatMap(({ values, ranks }) => {
		const sums = ranks.get(key);
		if (sums === undefined) return [];
		const more = drawRank(stream, sums);
		const lot = next(stream);
		return [{ more, hasMore: (code) => isAbove(values, lot, [code, key]) }];
	});
}

/** Equals are told apart by lot, not by their place in the table. */
function isAbove(values: Uint32Array, lot: number, [a, b]: readonly [number, number]): boolean {
	const [one = 0, other = 0] = [values[a], values[b]];
	if (one !== other) return one > other;
	return lotOf(a, lot) > lotOf(b, lot);
}

const lotOf = (code: number, lot: number): number => Math.imul(code ^ lot, 0x9e3779b1) >>> 0;

/** How many questions have each code as their key. */
function weightsOf(cell: Cell): ReadonlyMap<number, number> {
	const weights = new Map<number, number>();
	for (const row of cell.settled().rows) {
		const code = cell.shown.codes[row] ?? -1;
		weights.set(code, (weights.get(code) ?? 0) + 1);
	}
	return weights;
}

interface Weighed extends CueValues {
	readonly cell: Cell;
	readonly weights: ReadonlyMap<number, number>;
}

function cueFor({ of, cell, values, weights }: Weighed, options: number): Cue {
	const codes = [...weights.keys()];
	const rankings = codes.map((code): Ranking => {
		const own = values[code] ?? 0;
		const others = peersOf(cell, code, values.length).map((other) => values[other] ?? 0);
		const more = others.filter((other) => other > own).length;
		const less = others.filter((other) => other < own).length;
		const most = Math.min(options - 1, others.length - less);
		const least = Math.min(most, Math.max(0, options - 1 - (others.length - more)));
		return { weight: weights.get(code) ?? 0, least, most };
	});
	const fair: FairRanks = fairRanks(rankings, options);
	return {
		of,
		values,
		ranks: new Map(codes.map((code, i) => [code, fair[i] ?? new Uint32Array(options)])),
		tells: largestShare(rankings, fair, options) > MOST_TELLING / options
	};
}

function peersOf({ peers }: Cell, code: number, size: number): readonly number[] {
	return Array.from({ length: size }, (_, other) => other).filter(
		(other) => other !== code && peers.every((codes) => codes[other] === codes[code])
	);
}

/** How much more often than by lot an end may be right before a cell is not asked with options. */
const MOST_TELLING = 1.5;
