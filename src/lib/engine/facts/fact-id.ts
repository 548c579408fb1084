import { spell } from './domain.ts';
import type { FactBase, FactRef, Relation } from './fact-base.ts';

/**
 * Names a row for as long as it exists: `<relation>/<primary key values joined by a slash>`, with
 * `%` and `/` inside a value percent-encoded. A relation without a key is named by row number.
 */
export function factId(relation: Relation, row: number): string {
	if (relation.key.length === 0) return `${relation.name}/${row}`;
	let id = relation.name;
	for (const name of relation.key) {
		const field = relation.fields.get(name);
		const value = field === undefined ? '' : spell(field.domain, field.codes[row] ?? -1);
		id += `/${HAS_SPECIAL.test(value) ? encode(value) : value}`;
	}
	return id;
}

const HAS_SPECIAL = /[%/]/;
const encode = (value: string): string => value.replaceAll('%', '%25').replaceAll('/', '%2F');

/** The inverse of `factId`; null when the base has no such row. The first call for a relation reads all of it. */
export function rowOf(base: FactBase, id: string): FactRef | null {
	const relation = base.relations.get(id.slice(0, Math.max(0, id.indexOf('/'))));
	if (relation === undefined) return null;
	const row = rowsById(relation).get(id);
	return row === undefined ? null : { relation: relation.name, row };
}

/** Relations never change, so what was computed from one stays true. */
const memo = new WeakMap<Relation, ReadonlyMap<string, number>>();

function rowsById(relation: Relation): ReadonlyMap<string, number> {
	const known = memo.get(relation);
	if (known !== undefined) return known;
	const rows = new Map<string, number>();
	for (let row = 0; row < relation.size; row++) rows.set(factId(relation, row), row);
	memo.set(relation, rows);
	return rows;
}
