import { spell } from '../../facts/domain.ts';
import type { Level } from '../../../game/kind.ts';
import type { Cell, Task } from '../catalogue/cell.ts';
import { areClear } from './are-clear.ts';
import { companions } from './companions.ts';
import type { CueValues } from './cue-values.ts';
import { drawRank, fairRanks, type Ranking } from './fair-rank.ts';
import { anyOverlap } from './fits.ts';
import { fitsAsItem, type Item, itemAt } from './gather-items.ts';
import { isOrdered } from './ranks.ts';

const known = new WeakMap<CueValues, Map<Level, ReadonlyMap<number, Uint32Array>>>();

/**
 * Should the lower of two that are compared have more of what shows of them? Drawn so that over all rows it
 * has as often as not, although some rows leave no choice: the latest city may have the shortest name.
 */
export function wantsMore(task: Task, cue: CueValues): boolean {
	const levels = known.get(cue) ?? new Map<Level, ReadonlyMap<number, Uint32Array>>();
	known.set(cue, levels);
	const sides = levels.get(task.level) ?? fairSides(task, cue);
	levels.set(task.level, sides);
	return drawRank(task.stream, sides.get(task.row) ?? EITHER) === 1;
}

/** By row; empty where there are so many that they even out by themselves. */
function fairSides(task: Task, cue: CueValues): ReadonlyMap<number, Uint32Array> {
	const { rows } = task.cell.settled();
	if (rows.length > MOST_ROWS) return new Map();
	const rankings = Array.from(rows, (row) => rankingOf({ ...task, row }, cue));
	const fair = fairRanks(rankings, 2);
	return new Map(Array.from(rows, (row, i) => [row, fair[i] ?? EITHER]));
}

/** Rank 1: the lower one has more than the other. */
function rankingOf(task: Task, { values }: CueValues): Ranking {
	const own = itemAt(task, task.row);
	const differences =
		own === null
			? []
			: comparable(task, own).map((other) => {
					const [lower, higher] = own.interval[0] < other.interval[0] ? [own, other] : [other, own];
					return (values[lower.code] ?? 0) - (values[higher.code] ?? 0);
				});
	return {
		weight: differences.length === 0 ? 0 : 1,
		least: differences.every((difference) => difference > 0) ? 1 : 0,
		most: differences.every((difference) => difference < 0) ? 0 : 1
	};
}

function comparable(task: Task, own: Item): readonly Item[] {
	const fits = fitsAsItem(task, own);
	return Array.from(companions(task), (row) => itemAt(task, row)).filter(
		(other): other is Item => other !== null && fits(other) && canCompare(task, own, other)
	);
}

/** Do the two lie clearly apart, name things that do not overlap, and is neither a rounder number than the other? */
export const canCompare = (task: Task, own: Item, other: Item): boolean =>
	areClear(task, own.interval, other.interval) &&
	!anyOverlap(task.base, task.cell, [own.code, other.code]) &&
	roundness(task.cell, own) === roundness(task.cell, other);

/** How many zeros a number or a year ends with; none for what is not one. */
const roundness = ({ shown: { domain } }: Cell, { code }: Item): number =>
	isOrdered(domain) ? (/^-?\d*?(0*)$/.exec(spell(domain, code))?.[1]?.length ?? 0) : 0;

const MOST_ROWS = 128;
const [EITHER = new Uint32Array(2)] = fairRanks([{ weight: 1, least: 0, most: 1 }], 2);
