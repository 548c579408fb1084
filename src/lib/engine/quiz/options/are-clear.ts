import type { Level } from '../../../game/kind.ts';
import type { Cell, Task } from '../catalogue/cell.ts';
import { areApart, type Interval, intervalOf } from '../values/interval.ts';

/**
 * Do two values lie so far apart that who knows them can tell which is more? Where a question is not hard, the gap is a
 * share of how far the middle half of all values spreads; hard ones may nearly touch.
 */
export function areClear({ cell, level }: Task, a: Interval, b: Interval): boolean {
	if (!areApart(a, b)) return false;
	return level === 'hard' || Math.max(b[0] - a[1], a[0] - b[1]) >= SHARES[level] * spreadOf(cell);
}

const SHARES: Readonly<Record<Exclude<Level, 'hard'>, number>> = { easy: 0.15, medium: 0.05 };

const known = new WeakMap<Cell, number>();

/** From the value that a quarter lies below to the one that a quarter lies above, of as many rows as tell it. */
function spreadOf(cell: Cell): number {
	const found = known.get(cell);
	if (found !== undefined) return found;
	const { rows } = cell.settled();
	const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
	const values = Float64Array.from(
		rows.filter((_, i) => i % step === 0),
		(row) => intervalOf(cell.relation, cell.ask, row)?.[0] ?? NaN
	)
		.filter((value) => !Number.isNaN(value))
		.sort();
	const at = (share: number) => values[Math.floor((values.length - 1) * share)] ?? 0;
	const spread = at(3 / 4) - at(1 / 4);
	known.set(cell, spread);
	return spread;
}

const MOST_ROWS = 512;
