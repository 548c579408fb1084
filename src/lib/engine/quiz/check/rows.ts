import type { Value } from '../proof.ts';
import type { Case } from './case.ts';
import { valueAt } from './table.ts';

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

/** Ans(g): the asserted, uncontested values of the asked field in the rows that agree with the givens. */
export function answersOf(c: Case, asked: string): ReadonlySet<Value> {
	const answers = new Set<Value>();
	for (const row of rowsAgreeing(c)) {
		const value = valueAt(c.table, asked, row);
		if (value !== null && stands(c, row)) answers.add(value);
	}
	return answers;
}
