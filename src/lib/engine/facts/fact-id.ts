import { codeAt, type Column, columnOf } from './column.ts';
import { domainSize, spell } from './domain.ts';
import type { Domain, FactBase, FactRef, Relation } from './fact-base.ts';

/**
 * Names a row for as long as it exists: `<relation>/<primary key values joined by a slash>`, with
 * `%` and `/` inside a value percent-encoded. A relation without a key is named by row number.
 */
export function factId(relation: Relation, row: number): string {
	const parts = keyOf(relation);
	if (parts.length === 0) return `${relation.name}/${row}`;
	let id = relation.name;
	for (const { domain, column, isPlain } of parts) {
		const value = spell(domain, codeAt(column, row));
		id += '/' + (isPlain ? value : encode(value));
	}
	return id;
}

/** A field of a primary key. */
interface KeyPart {
	readonly domain: Domain;
	readonly column: Column;
	/** Has no value of the domain a sign to encode? */
	readonly isPlain: boolean;
}

const keys = new WeakMap<Relation, readonly KeyPart[]>();

function keyOf(relation: Relation): readonly KeyPart[] {
	const known = keys.get(relation);
	if (known !== undefined) return known;
	const parts = relation.key.flatMap((name): readonly KeyPart[] => {
		const field = relation.fields.get(name);
		if (field === undefined) return [];
		const { domain } = field;
		return [{ domain, column: columnOf(relation, field), isPlain: isPlain(domain) }];
	});
	keys.set(relation, parts);
	return parts;
}

function isPlain(domain: Domain): boolean {
	if (domain.type === 'number') return true;
	for (let code = domainSize(domain) - 1; code >= 0; code--) {
		if (HAS_SPECIAL.test(spell(domain, code))) return false;
	}
	return true;
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
