import { quote } from '../problem.ts';
import { columnReader, type Table } from './table.ts';

/** Reads how well known each row is: the column that the table's `quiz.fame` names; null where it names none. */
export function parseFame(table: Table): Uint8Array | null {
	const column = table.descriptor.fame;
	if (column === null || !table.columns.has(column)) return null;
	const read = columnReader(table, column);
	return Uint8Array.from(table.csv.records, (_, row) => {
		const text = read(row) ?? '';
		if (/^[1-5]$/.test(text)) return Number(text);
		table.reportCell(
			row,
			column,
			`must say how well known the row is, from 1 (to few) to 5 (to everybody), saw ${quote(text)}`
		);
		return 0;
	});
}
