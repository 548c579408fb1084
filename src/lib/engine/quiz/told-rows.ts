import { isFirm } from './catalogue/standing.ts';
import { isClosed } from './catalogue/settle.ts';
import type { Cell, Draft } from './catalogue/cell.ts';
import { restingRows } from './resting-rows.ts';

/**
 * The rows whose sources a reason cites: those that it speaks of, and in a closed slice the first that say the
 * same. Of a statement to judge the fact that it speaks of only where the reason tells that too.
 */
export function toldRows(draft: Draft, tellsClaim: boolean): readonly number[] {
	const { cell, row, body } = draft;
	const rows = restingRows(draft);
	if (cell.kind === 'odd' && body.form === 'one') {
		const stranger = body.options[body.right]?.row ?? -1;
		return stranger < 0 ? rows : [...rows, stranger];
	}
	const claimed = body.form === 'boolean' && tellsClaim ? [body.claim.row] : [];
	return rows.length > 1 ? rows : [row, ...sayingTheSame(cell, row), ...claimed];
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
