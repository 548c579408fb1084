import { distinctRows } from '../../facts/distinct-rows.ts';
import { isMet } from './evidence.ts';
import { type Block, type Desk, groundOf, type Inquiry, openDesk, type Settled } from './settle.ts';
import { isFirm, STANDING } from './standing.ts';

/** What is known of a group of rows in a closed slice. */
export interface Slice {
	/** The different values of the asked field, in order of appearance. */
	readonly answers: readonly number[];
	/** Parallel: how many rows say each. */
	readonly counts: readonly number[];
	/** The rows counted: what says the same as another is not among them. */
	readonly rows: readonly number[];
}

/** Decides whether a slice gives a question: a reason why not, or null. */
export type SliceTest = (slice: Slice) => Block | null;

/** Finds the groups that lie in a closed slice and are known through and through; one key row each. */
export function settleSlices(inquiry: Inquiry, test: SliceTest): Settled {
	const desk = openDesk(inquiry);
	const rows: number[] = [];
	const blocked = new Map<Block, number>();
	for (let group = 0; group < desk.grouping.count; group++) {
		const key = keyOfGroup(desk, group);
		const slice = key < 0 ? 'other rows only' : readSlice(desk, key);
		const block = typeof slice === 'string' ? slice : test(slice);
		if (block === null) rows.push(key);
		else blocked.set(block, (blocked.get(block) ?? 0) + 1);
	}
	return { rows: Uint32Array.from(rows).sort(), blocked, chances: null };
}

/** The first row of a group that may be asked, -1 when none may. */
function keyOfGroup(desk: Desk, group: number): number {
	const { starts, rows } = desk.grouping;
	for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
		const row = rows[i] ?? 0;
		const isAsked = desk.standings.of[row] === STANDING.asked && desk.standings.loose[row] === 0;
		const fits = isMet(desk.where, row) && isMet(desk.when, row);
		if (isAsked && fits && (desk.ask.codes[row] ?? -1) >= 0) return row;
	}
	return -1;
}

/** All that the rows say which agree with a key row, or why that is not the whole truth. */
export function readSlice(desk: Desk, key: number): Slice | Block {
	const { starts, rows, groupOf } = desk.grouping;
	const group = groupOf[key] ?? -1;
	const end = starts[group + 1] ?? 0;
	if (end - (starts[group] ?? 0) > MOST_ROWS) return 'several answers';
	const known: number[] = [];
	let gap = false;
	for (let i = starts[group] ?? 0; i < end; i++) {
		const row = rows[i] ?? 0;
		if (!isMet(desk.where, row)) continue;
		if (!isFirm(desk.standings.of[row] ?? STANDING.barred)) return 'contested';
		if (desk.standings.loose[row] === 1) return 'approximate';
		if ((desk.ask.codes[row] ?? -1) < 0) gap = true;
		else known.push(row);
	}
	if (gap) return 'missing value';
	const ground = groundOf(desk, key, false);
	return ground === null || ground.closure === null ? 'no evidence' : sliceOf(desk, known);
}

function sliceOf({ relation, ask }: Desk, known: readonly number[]): Slice {
	const rows = distinctRows(relation, known);
	const counts = new Map<number, number>();
	for (const row of rows) {
		const code = ask.codes[row] ?? -1;
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return { answers: [...counts.keys()], counts: [...counts.values()], rows };
}

/** A question that speaks of more rows than these speaks of nothing one could know. */
export const MOST_ROWS = 256;
