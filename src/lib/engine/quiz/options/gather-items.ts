import { STANDING, standingsOf } from '../catalogue/standing.ts';
import { hasRow } from '../choosing/has-row.ts';
import type { Task } from '../catalogue/cell.ts';
import { below } from '../random.ts';
import { areApart, type Interval, intervalOf } from '../values/interval.ts';
import { companions } from './companions.ts';
import { anyOverlap, fitsBeside } from './fits.ts';
import { windowAround } from './window.ts';

/** Something to be put in order, and by what. */
export interface Item {
	readonly row: number;
	/** Of the shown field. */
	readonly code: number;
	readonly interval: Interval;
}

/**
 * The key row's item and others of the same context (all givens but the shown field), ascending, with
 * intervals that do not touch. They are a window out of all that were drawn: the key's place in it is
 * uniform, and the level says how far apart they lie. Empty where there are fewer than wanted, unless
 * three are left.
 */
export function gatherItems(task: Task, wanted: number): readonly Item[] {
	const own = itemAt(task, task.row);
	if (own === null) return [];
	const apart = keepApart(task, own);
	const most = Math.min(wanted, Math.max(apart.length, Math.min(wanted, FEWEST_ITEMS)));
	const places = windowAround(task.stream, {
		codes: Int32Array.from(apart.keys()),
		place: apart.indexOf(own),
		wanted: most,
		weights: null,
		level: task.level
	});
	return (places ?? []).flatMap((place) => apart[place] ?? []);
}

/** Ascending; of items that touch or overlap, the one that came first, the key's before all. */
function keepApart(task: Task, own: Item): Item[] {
	const kept = [own];
	for (const item of drawItems(task, own, MOST_ITEMS)) {
		const codes = [item, ...kept].map(({ code }) => code);
		if (kept.some((other) => !areApart(other.interval, item.interval))) continue;
		if (!anyOverlap(task.base, task.cell, codes)) kept.push(item);
	}
	return kept.sort((a, b) => a.interval[0] - b.interval[0]);
}

/** Up to so many different items of the context, as drawn, that may stand beside the key row's. */
export function drawItems(task: Task, own: Item, most: number): readonly Item[] {
	const { stream } = task;
	const fits = fitsAsItem(task, own);
	const rows = companions(task);
	const found: Item[] = [];
	const codes = new Set<number>();
	for (let i = 0; i < DRAWS_PER_ITEM * most && found.length < most; i++) {
		const item = itemAt(task, rows[below(stream, rows.length)] ?? -1);
		if (item === null || codes.has(item.code) || !fits(item)) continue;
		codes.add(item.code);
		found.push(item);
	}
	return found;
}

/** May another item of the context stand beside the key row's? */
export function fitsAsItem(task: Task, own: Item): (other: Item) => boolean {
	const fits = fitsBeside(task.base, task.cell);
	return (other) =>
		other.code !== own.code && fits(other.code, own.code) && isComparable(task, other.row);
}

/** What a row says of the asked field, and of what; null where the row may not be asked. */
export function itemAt({ cell }: Task, row: number): Item | null {
	if (row < 0 || !hasRow(cell.settled().rows, row)) return null;
	const interval = intervalOf(cell.relation, cell.ask, row);
	const code = cell.shown.codes[row] ?? -1;
	return interval === null || code < 0 ? null : { row, code, interval };
}

/** Confirmed, and of the same date where values change. */
function isComparable({ cell, row }: Task, other: number): boolean {
	if (standingsOf(cell.relation).of[other] !== STANDING.asked) return false;
	const { asOf } = cell.relation.claims;
	return !cell.ask.volatile || asOf(other) === asOf(row);
}

const FEWEST_ITEMS = 3;
const DRAWS_PER_ITEM = 3;
const MOST_ITEMS = 16;
