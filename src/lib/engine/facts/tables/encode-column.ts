import { cellParser, type Cell } from './parse-cell.ts';
import type { FieldDescriptor } from '../descriptor/descriptor.ts';
import type { Domain } from '../fact-base.ts';
import { hinter } from '../files/did-you-mean.ts';
import { quote } from '../problem.ts';
import { cellText, type Table } from './table.ts';

/** The entities that a column refers to: their table, ids by row, and rows by id. */
export interface EntityIndex {
	readonly relation: string;
	/** The field that holds the ids. */
	readonly idField: string;
	readonly ids: readonly string[];
	readonly rows: ReadonlyMap<string, number>;
	/** Rows of the table were unreadable: an id that is not found may stand in one of them. */
	readonly partial: boolean;
}

/** What a column may hold, and by row the code of what it does hold: -1 for what is missing. */
export interface EncodedColumn {
	readonly domain: Domain;
	readonly codes: Int32Array;
}

/** Understands and encodes one column. A cell that cannot be is reported and counts as missing. */
export function encodeColumn(
	table: Table,
	field: FieldDescriptor,
	entities: EntityIndex | null
): EncodedColumn {
	const cells = parseColumn(table, field);
	if (entities !== null) return encodeEntities(table, field, { cells, entities });
	if (field.categories !== null) return encodeCategories(field, cells);
	switch (field.type) {
		case 'integer':
		case 'number':
			return encodeNumbers(cells, field.type === 'integer');
		case 'date':
		case 'year':
		case 'yearmonth':
			return encodeTexts(cells, 'date');
		case 'string':
		case 'list':
		case 'boolean':
			return encodeTexts(cells, 'text');
	}
}

type Cells = readonly (Cell | null)[];

function parseColumn(table: Table, field: FieldDescriptor): Cells {
	const parse = cellParser(field);
	// Columns repeat themselves: each spelling is understood once.
	const known = new Map<string, ReturnType<typeof parse>>();
	const required = field.constraints.required || table.descriptor.primaryKey.includes(field.name);
	return table.csv.records.map((_, row) => {
		const text = cellText(table, field, row);
		if (text === null) {
			if (required && table.columns.has(field.name))
				table.reportCell(row, field.name, 'must not be empty');
			return null;
		}
		const cell = known.get(text) ?? parse(text);
		known.set(text, cell);
		if (cell.ok) return cell.value;
		table.reportCell(row, field.name, `${cell.error}, saw ${quote(text)}`);
		return null;
	});
}

function encodeEntities(
	table: Table,
	field: FieldDescriptor,
	{ cells, entities }: { readonly cells: Cells; readonly entities: EntityIndex }
): EncodedColumn {
	const { relation, ids, rows } = entities;
	const hint = hinter(ids);
	const codes = Int32Array.from(cells, (cell, row) => {
		if (cell === null) return -1;
		const code = rows.get(cell.text);
		if (code === undefined && !entities.partial) {
			table.reportCell(
				row,
				field.name,
				`refers to no row of ${relation}, saw ${quote(cell.text)}${hint(cell.text)}`
			);
		}
		return code ?? -1;
	});
	return { domain: { type: 'entity', relation, size: ids.length, ids }, codes };
}

function encodeCategories(field: FieldDescriptor, cells: Cells): EncodedColumn {
	const categories = field.categories ?? [];
	const parse = cellParser({ ...field, categories: null });
	const values = categories.map(({ value }) => {
		const cell = parse(value);
		return cell.ok ? cell.value.text : value;
	});
	const labels = categories.map(({ label }) => label);
	const ordered = field.categoriesOrdered;
	return { domain: { type: 'category', values, labels, ordered }, codes: encode(cells, values) };
}

function encodeTexts(cells: Cells, type: 'date' | 'text'): EncodedColumn {
	const found = [...new Set(cells.flatMap((cell) => cell?.text ?? []))];
	const values = type === 'date' ? found.sort() : found;
	return { domain: { type, values }, codes: encode(cells, values) };
}

function encode(cells: Cells, values: readonly string[]): Int32Array {
	const codes = new Map(values.map((value, code) => [value, code]));
	return Int32Array.from(cells, (cell) => (cell === null ? -1 : (codes.get(cell.text) ?? -1)));
}

function encodeNumbers(cells: Cells, integer: boolean): EncodedColumn {
	const values = Float64Array.from(new Set(cells.flatMap((cell) => cell?.number ?? []))).sort();
	const codes = new Map(Array.from(values, (value, code) => [value, code]));
	return {
		domain: { type: 'number', values, integer },
		codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : (codes.get(cell.number) ?? -1)))
	};
}
