import type { Condition } from '../../../facts/condition.ts';
import type { Domain, FactBase, Relation } from '../../../facts/fact-base.ts';
import type { FactId, Value } from '../../proof.ts';

/** A relation as its author wrote it: every value spelled out, row by row. */
export interface Table {
	readonly relation: Relation;
	/** Field name to the spelled value of each row; null where it is missing. */
	readonly columns: ReadonlyMap<string, readonly (Value | null)[]>;
	/** Row by fact id. */
	readonly rows: ReadonlyMap<FactId, number>;
	/** Fact id by row. */
	readonly ids: readonly FactId[];
}

/** A base never changes, so it is decoded once. */
const decoded = new WeakMap<FactBase, ReadonlyMap<string, Table>>();

/** All tables of a base, decoded cell by cell: the checker uses no index of the writer's. */
export function tablesOf(base: FactBase): ReadonlyMap<string, Table> {
	const known = decoded.get(base);
	if (known !== undefined) return known;
	const tables = new Map<string, Table>();
	for (const [name, relation] of base.relations) tables.set(name, decode(relation));
	decoded.set(base, tables);
	return tables;
}

function decode(relation: Relation): Table {
	const columns = new Map<string, readonly (Value | null)[]>();
	for (const [name, field] of relation.fields) {
		const spell = (code: number) => (code < 0 ? null : spelled(field.domain, code));
		columns.set(name, Array.from(field.codes, spell));
	}
	const ids = Array.from({ length: relation.size }, (_, row) => {
		const parts = relation.key.map((name) => columns.get(name)?.[row] ?? '');
		return [relation.name, ...(parts.length === 0 ? [String(row)] : parts.map(escaped))].join('/');
	});
	return { relation, columns, ids, rows: new Map(ids.map((id, row) => [id, row])) };
}

const escaped = (part: string): string => part.replace(/%/g, '%25').replace(/\//g, '%2F');

/** The value that a code stands for, as the table spells it. */
export function spelled(domain: Domain, code: number): Value {
	switch (domain.type) {
		case 'entity':
			return domain.ids[code] ?? '';
		case 'number':
			return plainNumber(domain.values[code] ?? NaN);
		case 'category':
		case 'date':
		case 'text':
			return domain.values[code] ?? '';
	}
}

const plainNumber = (value: number): string =>
	String(value).includes('e-') ? value.toFixed(20).replace(/\.?0+$/, '') : String(value);

/** How many values a domain has. */
export const sizeOf = (domain: Domain): number =>
	domain.type === 'entity' ? domain.size : domain.values.length;

/** The code of a spelled value, -1 when the domain has no such value. */
export function codeOf(domain: Domain, value: Value): number {
	if (domain.type === 'number') {
		return value.trim() === '' ? -1 : domain.values.indexOf(Number(value));
	}
	return (domain.type === 'entity' ? domain.ids : domain.values).indexOf(value);
}

/** The value of a row's field, null when it is missing or there is no such field. */
export const valueAt = (table: Table, field: string, row: number): Value | null =>
	table.columns.get(field)?.[row] ?? null;

/** Do the row's codes all lie in the condition's? A missing value meets nothing. */
export const meets = (table: Table, condition: Condition, row: number): boolean =>
	[...condition].every(([name, admitted]) => {
		const code = table.relation.fields.get(name)?.codes[row] ?? -1;
		return code >= 0 && admitted.has(code);
	});

/** The row that a fact id names, with its table; null when there is none. */
export function rowOfFact(
	base: FactBase,
	id: FactId
): { readonly table: Table; readonly row: number } | null {
	const table = tablesOf(base).get(id.slice(0, Math.max(0, id.indexOf('/'))));
	const row = table?.rows.get(id);
	return table === undefined || row === undefined ? null : { table, row };
}
