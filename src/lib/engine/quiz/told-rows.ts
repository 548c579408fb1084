import { isFirm } from './catalogue/standing.ts';
import { isClosed } from './catalogue/settle.ts';
import type { Cell, Draft } from './catalogue/cell.ts';
import { restingRows } from './resting-rows.ts';

/**
 * The rows whose sources a reason cites: those that the answer rests on, in a closed slice the first that say the
 * same, and what it tells besides.
 */
export function toldRows(draft: Draft, besides: readonly number[]): readonly number[] {
	const rows = restingRows(draft);
	const own = rows.length > 1 ? rows : [draft.row, ...sayingTheSame(draft.cell, draft.row)];
	return [...own, ...besides];
}

/** What rests on a slice rests on all its rows that give the answer. */
function sayingTheSame(cell: Cell, key: number): readonly number[] {
	const desk = cell.desk();
	if (desk.grounds.every(({ closure }) => closure === null) || !isClosed(desk, key)) return [];
	const { starts, rows, groupOf } = desk.grouping;
	const group = groupOf[key] ?? -1;
	const start = starts[group] ?? 0;
	const some = rows.subarray(start, Math.min(starts[group + 1] ?? 0, start + MOST_CITED));
	return [...some].filter(
		(row) =>
			row !== key &&
			isFirm(desk.standings.of[row] ?? -1) &&
			desk.ask.codes[row] === desk.ask.codes[key]
	);
}

const MOST_CITED = 8;
