import Papa from 'papaparse';
import { quote, type Report } from '../problem.ts';

/** A table as text: all records have as many cells as the header. */
export interface CsvTable {
	readonly header: readonly string[];
	readonly records: readonly (readonly string[])[];
	/** For each record its row as a spreadsheet numbers it: the header is row 1. */
	readonly numbers: readonly number[];
	/** Records were left out because their cells could not be told apart. */
	readonly partial: boolean;
}

/** Longer than any name or remark; what exceeds it was pasted into the wrong place. */
const LONGEST_CELL = 4000;

/**
 * Reads RFC 4180 text, with or without a byte order mark, and with any line ends. Empty rows are
 * passed over, but counted. Null when the table cannot be read at all.
 */
export function readCsv(text: string, delimiter: string, report: Report): CsvTable | null {
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: '\n' });
	for (const { row, code } of errors) {
		const at = row === undefined ? '' : `row ${row + 1}`;
		report(
			at,
			code === 'MissingQuotes'
				? 'opens a quote that is never closed'
				: 'has a quote inside a quoted cell; write it twice'
		);
	}
	if (errors.length > 0) return null;
	const [header, ...rows] = data;
	if (header === undefined || isEmpty(header)) {
		report('', 'must have a header row with the names of the columns');
		return null;
	}
	if (!isGoodHeader(header, report)) return null;
	return recordsOf(header, rows, report);
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

function isGoodHeader(header: readonly string[], report: Report): boolean {
	let good = true;
	header.forEach((name, i) => {
		const repeated = header.indexOf(name) < i;
		if (name !== '' && !repeated) return;
		good = false;
		report(
			'row 1',
			name === '' ? `names no column in cell ${i + 1}` : `names the column ${quote(name)} twice`
		);
	});
	return good;
}

function recordsOf(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	report: Report
): CsvTable {
	const records: (readonly string[])[] = [];
	const numbers: number[] = [];
	let partial = false;
	rows.forEach((cells, i) => {
		if (isEmpty(cells)) return;
		if (cells.length !== header.length) {
			partial = true;
			const few = cells.length < header.length;
			report(
				`row ${i + 2}`,
				`has too ${few ? 'few' : 'many'} cells: ${cells.length}, the header has ${header.length}`
			);
			return;
		}
		checkCells(cells, header, (name, message) => report(`row ${i + 2}, column ${name}`, message));
		records.push(cells);
		numbers.push(i + 2);
	});
	return { header, records, numbers, partial };
}

/** Nothing in a table of facts needs these, and they come out wrong everywhere. */
// eslint-disable-next-line no-control-regex -- that these are control characters is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function checkCells(cells: readonly string[], header: readonly string[], report: Report): void {
	cells.forEach((cell, i) => {
		const name = header[i] ?? '';
		if (cell.length > LONGEST_CELL)
			report(name, `must be at most ${LONGEST_CELL} characters, saw ${cell.length}`);
		else if (CONTROL.test(cell) || !cell.isWellFormed())
			report(name, `must not hold control characters, saw ${quote(cell)}`);
		else if (cell.includes('\ufffd'))
			report(name, `is not UTF-8 text: save the table as CSV UTF-8, saw ${quote(cell)}`);
		else if (cell !== cell.trim())
			report(name, `must not begin or end with a space, saw ${quote(cell)}`);
	});
}
