import { codeAt } from '../../facts/column.ts';
import { isTellable, standingsOf } from '../catalogue/standing.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { Candidate } from './likeness.ts';
import { FEW_ROWS } from './sound-row.ts';

/**
 * The row by which to tell an option: of the first few that say its value, the one that has most in common
 * with what the stem gives of the key row (at the same Games, in the same sport). The candidate's own row
 * where no other is nearer.
 */
export function tellingRow(cell: Cell, key: number, { code, row }: Candidate): number {
	if (code < 0) return row;
	const { starts, rows } = cell.shown.postings;
	const end = Math.min(starts[code + 1] ?? 0, (starts[code] ?? 0) + FEW_ROWS);
	const standings = standingsOf(cell.relation);
	let best = row;
	let most = row < 0 ? -1 : agreement(cell, key, row);
	for (let i = starts[code] ?? 0; i < end && most < cell.fixedColumns.length; i++) {
		const other = rows[i] ?? -1;
		if (!isTellable(standings, other)) continue;
		const common = agreement(cell, key, other);
		if (common <= most) continue;
		best = other;
		most = common;
	}
	return best;
}

/** How many of the givens two rows share. */
function agreement({ fixedColumns }: Cell, a: number, b: number): number {
	let common = 0;
	for (const { column } of fixedColumns) if (codeAt(column, a) === codeAt(column, b)) common++;
	return common;
}
