import type { Value } from '../../proof.ts';
import type { Case, Givens } from '../case.ts';
import { valueAt, type Table } from './table.ts';

type Asked = Pick<Case, 'table' | 'givens' | 'asOf'>;
type Strictness = 'strictly' | 'loosely';

/** One scan serves all rules that look at the same question: givens are made anew for each. */
const scanned = new WeakMap<Givens, Map<string, readonly number[]>>();

/** Rows that say what the stem gives, by a full scan. `loosely` also takes rows where a given is missing. */
export function rowsAgreeing(c: Asked, loosely: Strictness = 'strictly'): readonly number[] {
	const scans = scanned.get(c.givens) ?? new Map<string, readonly number[]>();
	scanned.set(c.givens, scans);
	const name = `${c.table.relation.name} ${c.asOf} ${loosely}`;
	const known = scans.get(name);
	if (known !== undefined) return known;
	const rows = scan(c, loosely);
	scans.set(name, rows);
	return rows;
}

function scan({ table, givens, asOf }: Asked, loosely: Strictness): readonly number[] {
	const { claims, size } = table.relation;
	const wanted = [...givens].map(([field, values]) => ({
		values,
		column: table.columns.get(field) ?? []
	}));
	const rows: number[] = [];
	for (let row = 0; row < size; row++) {
		const agrees = wanted.every(({ column, values }) => {
			const value = column[row] ?? null;
			return value === null ? loosely === 'loosely' : values.has(value);
		});
		if (agrees && (asOf === null || claims.asOf(row) === asOf)) rows.push(row);
	}
	return rows;
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
