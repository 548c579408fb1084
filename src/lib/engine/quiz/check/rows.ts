import type { Value } from '../proof.ts';
import type { Case } from './case.ts';
import { valueAt, type Table } from './table.ts';

/** Rows that say what the stem gives, by a full scan. `loosely` also takes rows where a given is missing. */
export function rowsAgreeing(
	c: Pick<Case, 'table' | 'givens' | 'asOf'>,
	loosely: 'strictly' | 'loosely' = 'strictly'
): readonly number[] {
	const rows: number[] = [];
	for (let row = 0; row < c.table.relation.size; row++) {
		if (!agrees(c, row, loosely)) continue;
		if (c.asOf === null || c.table.relation.claims.asOf(row) === c.asOf) rows.push(row);
	}
	return rows;
}

function agrees(
	{ table, givens }: Pick<Case, 'table' | 'givens'>,
	row: number,
	loosely: 'strictly' | 'loosely'
): boolean {
	for (const [field, values] of givens) {
		const value = valueAt(table, field, row);
		if (value === null ? loosely === 'strictly' : !values.has(value)) return false;
	}
	return true;
}

/** Does the row count as a fact beside the key fact: confirmed, and of the same modality? The key fact does. */
export function stands(c: Pick<Case, 'table' | 'row'>, row: number): boolean {
	const { claims } = c.table.relation;
	if (row === c.row) return true;
	return claims.status(row) === 'confirmed' && claims.modality(row) === claims.modality(c.row);
}

/** Of rows that say the same in all but a bare number that is their key, the first. */
export function merged(table: Table, rows: readonly number[]): readonly number[] {
	const { key, fields, dependencies } = table.relation;
	const type = fields.get(key[0] ?? '')?.domain.type;
	const bare =
		key.length === 1 &&
		(type === 'number' || type === 'text') &&
		dependencies.every(({ given }) => !given.includes(key[0] ?? ''));
	if (!bare) return rows;
	const names = [...fields.keys()].filter((name) => name !== key[0]);
	const claims = rows.map((row) => JSON.stringify(names.map((name) => valueAt(table, name, row))));
	return rows.filter((_, i) => claims.indexOf(claims[i] ?? '') === i);
}

/** Ans(g): the asserted, uncontested values of the asked field in the rows that agree with the givens. */
export function answersOf(c: Case, asked: string): ReadonlySet<Value> {
	const answers = new Set<Value>();
	for (const row of rowsAgreeing(c)) {
		const value = valueAt(c.table, asked, row);
		if (value !== null && stands(c, row)) answers.add(value);
	}
	return answers;
}
