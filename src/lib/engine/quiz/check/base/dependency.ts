import type { Dependency } from '../../../facts/fact-base.ts';
import type { Case } from '../case.ts';
import { meets, valueAt, type Table } from './table.ts';

/** Fields that the stem pins to one value: the givens, and all that declared dependencies add to them. */
export function pinned(c: Pick<Case, 'table' | 'row' | 'givens'>): ReadonlySet<string> {
	const fields = new Set([...c.givens].filter(([, values]) => values.size === 1).map(([f]) => f));
	for (let before = -1; before !== fields.size;) {
		before = fields.size;
		for (const dependency of c.table.relation.dependencies) {
			if (!applies(c, dependency, fields)) continue;
			for (const field of dependency.determines) fields.add(field);
		}
		for (const field of c.table.relation.fields.keys()) {
			if (fields.has(ownerOf(field))) fields.add(field);
		}
	}
	return fields;
}

/** The field through which an attribute is reached: `athlete` for `athlete.country`. */
const ownerOf = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf('.')));

/** Are all its givens, and the condition under which it holds, pinned by the stem and met by the key fact? */
export const applies = (
	c: Pick<Case, 'table' | 'row'>,
	dependency: Dependency,
	fields: ReadonlySet<string>
): boolean =>
	dependency.given.every((field) => fields.has(field)) &&
	[...dependency.when.keys()].every((field) => fields.has(field)) &&
	meets(c.table, dependency.when, c.row);

const verdicts = new WeakMap<Dependency, boolean>();

/** Do all rows that stand obey it? A full scan, once a base. */
export function holds(table: Table, dependency: Dependency): boolean {
	const known = verdicts.get(dependency);
	if (known !== undefined) return known;
	const verdict = dependency.determines.every((field) => obeyed(table, dependency, field));
	verdicts.set(dependency, verdict);
	return verdict;
}

function obeyed(table: Table, dependency: Dependency, field: string): boolean {
	const { claims, size } = table.relation;
	const seen = new Map<string, string>();
	for (let row = 0; row < size; row++) {
		const values = dependency.given.map((given) => valueAt(table, given, row));
		const value = valueAt(table, field, row);
		if (value === null || values.includes(null) || !meets(table, dependency.when, row)) continue;
		if (claims.status(row) !== 'confirmed') continue;
		const id = JSON.stringify([claims.modality(row), ...values]);
		if ((seen.get(id) ?? value) !== value) return false;
		seen.set(id, value);
	}
	return true;
}
