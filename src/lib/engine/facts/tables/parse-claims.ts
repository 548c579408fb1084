import type { Language } from '../../../game/question.ts';
import type { Claims } from '../fact-base.ts';
import { parseDate } from './parse-cell.ts';
import { parseNotes } from './parse-notes.ts';
import { parseSources, type SourceIndex } from './parse-sources.ts';
import { listOf, quote } from '../problem.ts';
import { columnReader, type Table } from './table.ts';

const STATUS = ['confirmed', 'reported', 'disputed'] as const;
const MODALITY = ['asserted', 'forecast', 'plan'] as const;
const QUALIFIER = ['exact', 'about', 'at least'] as const;
const RANGE = QUALIFIER.length;
const QUALIFIERS = [...QUALIFIER, 'range'] as const;

/** Reads the bookkeeping columns of a table. */
export function parseClaims(
	table: Table,
	sources: SourceIndex | null,
	languages: readonly Language[]
): Claims {
	const status = parseWords(table, 'status', STATUS);
	const modality = parseWords(table, 'modality', MODALITY);
	const intervals = parseIntervals(table);
	const qualifier = parseWords(table, 'qualifier', QUALIFIER);
	intervals.forEach((_, row) => (qualifier[row] = RANGE));
	const dates = parseDates(table);
	const cited = parseSources(table, sources);
	const excuses = parseExcuses(table, status);
	const notes = parseNotes(table, languages);
	return {
		status: (row) => STATUS[status[row] ?? 0] ?? 'confirmed',
		modality: (row) => MODALITY[modality[row] ?? 0] ?? 'asserted',
		qualifier: (row) => QUALIFIERS[qualifier[row] ?? 0] ?? 'exact',
		interval: (row) => intervals.get(row) ?? null,
		asOf: (row) => dates[row] ?? null,
		sources: (row) => cited[row] ?? [],
		excused: (row) => excuses.get(row) ?? null,
		note: (row, language) => notes.get(language)?.get(row) ?? null
	};
}

/** The position of each row's word in the list; the first stands for an empty cell. */
function parseWords(table: Table, column: string, words: readonly string[]): Uint8Array {
	const read = columnReader(table, column);
	return Uint8Array.from(table.csv.records, (_, row) => {
		const text = read(row);
		const position = text === null ? 0 : words.indexOf(text);
		if (position < 0) {
			table.reportCell(row, column, `must be ${listOf(words)}, saw ${quote(text ?? '')}`);
		}
		return Math.max(position, 0);
	});
}

function parseDates(table: Table): readonly (string | null)[] {
	const read = columnReader(table, 'as_of');
	return table.csv.records.map((_, row) => {
		const text = read(row);
		if (text === null) return null;
		const date = parseDate(text);
		if (date.ok) return text;
		table.reportCell(row, 'as_of', `${date.error}, saw ${quote(text)}`);
		return null;
	});
}

function parseIntervals(
	table: Table
): Map<number, { readonly low: number; readonly high: number }> {
	const intervals = new Map<number, { readonly low: number; readonly high: number }>();
	const qualifier = columnReader(table, 'qualifier');
	const read = { low: columnReader(table, 'low'), high: columnReader(table, 'high') };
	const bound = (row: number, column: 'low' | 'high'): number => {
		const text = read[column](row) ?? '';
		if (/^[+-]?\d+(\.\d+)?$/.test(text) && text.length < 17) return Number(text);
		table.reportCell(row, column, `must be a number in plain digits, saw ${quote(text)}`);
		return NaN;
	};
	table.csv.records.forEach((_, row) => {
		if (read.low(row) === null && read.high(row) === null) return;
		const low = bound(row, 'low');
		const high = bound(row, 'high');
		if (low > high)
			table.reportCell(row, 'high', `must not be below low (${low}), saw ${quote(String(high))}`);
		if (qualifier(row) !== null)
			table.reportCell(row, 'qualifier', 'must be empty where low and high hold an interval');
		if (low <= high) intervals.set(row, { low, high });
	});
	return intervals;
}

const DISPUTED = STATUS.indexOf('disputed');

function parseExcuses(table: Table, status: Uint8Array): ReadonlyMap<number, string> {
	const excuses = new Map<number, string>();
	const ask = columnReader(table, 'ask');
	const reason = columnReader(table, 'reason');
	table.csv.records.forEach((_, row) => {
		const answer = ask(row);
		if (answer !== null && answer !== 'no') {
			table.reportCell(row, 'ask', `must be "no" or empty, saw ${quote(answer)}`);
		}
		if (status[row] !== DISPUTED && answer !== 'no') return;
		const text = reason(row);
		const why = status[row] === DISPUTED ? 'disputed' : 'not asked';
		if (text === null) table.reportCell(row, 'reason', `must say why the row is ${why}`);
		excuses.set(row, text ?? why);
	});
	return excuses;
}
