import { groupBy } from '../catalogue/grouping.ts';
import type { Task } from '../catalogue/cell.ts';

/** Rows that agree with the key row on everything that the stem gives. */
export function companions({ cell, row }: Pick<Task, 'cell' | 'row'>): Uint32Array {
	if (cell.given.length === 0) return cell.settled().rows;
	const { groupOf, starts, rows } = groupBy(cell.relation, cell.given);
	const group = groupOf[row] ?? -1;
	return group < 0
		? rows.subarray(0, 0)
		: rows.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);
}
