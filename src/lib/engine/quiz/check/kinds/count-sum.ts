import type { Case } from '../case.ts';
import { fault, type Fault } from '../fault.ts';
import { overlapping } from '../base/refutation.ts';
import { sumOf } from '../base/sum-of.ts';
import { valueAt } from '../base/table.ts';

/** The exact sum of the asked field over the rows, or why there is none: one exact number for each item. */
export function addUp(c: Case, rows: readonly number[]): number | Fault {
	const { table, proof, frame } = c;
	const of = frame?.sum?.of ?? '';
	const items: string[] = [];
	const addends: string[] = [];
	for (const row of rows) {
		const [item, addend] = [valueAt(table, of, row), valueAt(table, proof.asked, row)];
		if (item === null || addend === null) return fault('count', `${table.ids[row]} adds nothing`);
		if (table.relation.claims.qualifier(row) !== 'exact')
			return fault('qualifier', `${table.ids[row]} is not exact`);
		const other = items.find((seen) => seen === item || overlapping(c, of, [seen, item]));
		if (other !== undefined) return fault('overlap', `${item} counts twice, as ${other}`);
		items.push(item);
		addends.push(addend);
	}
	return sumOf(addends);
}
