import type { FactBase, Closure } from '../../../facts/fact-base.ts';
import type { Case } from '../case.ts';
import { pinned } from './dependency.ts';
import { merged } from './rows.ts';
import { sumOf } from './sum-of.ts';
import { meets, spelled, tablesOf, valueAt, type Table } from './table.ts';

/** Do the givens lie inside the slice, so that every row they admit is known? */
export function covers(c: Case, closure: Closure): boolean {
	const fixed = pinned(c);
	return [...closure.where].every(([field, codes]) => {
		const domain = c.table.relation.fields.get(field)?.domain;
		if (domain === undefined) return false;
		const admitted = new Set([...codes].map((code) => spelled(domain, code)));
		const given = c.givens.get(field);
		if (given !== undefined) return [...given].every((value) => admitted.has(value));
		return fixed.has(field) && admitted.has(valueAt(c.table, field, c.row) ?? '');
	});
}

const verdicts = new WeakMap<Closure, string | null>();

/** What is wrong with the proof of a closed slice, by counting its rows again; null when nothing is. */
export function closureFlaw(base: FactBase, table: Table, closure: Closure): string | null {
	const known = verdicts.get(closure);
	if (known !== undefined) return known;
	const flaw = findFlaw(base, table, closure);
	verdicts.set(closure, flaw);
	return flaw;
}

function findFlaw(base: FactBase, table: Table, { where, proof }: Closure): string | null {
	if (proof.by === 'source') return null;
	const rows = merged(table, rowsOfSlice(table, where));
	const { sum } = proof;
	const addends = sum === null ? [] : rows.map((row) => valueAt(table, sum, row));
	if (addends.includes(null)) return `a row has no ${sum}`;
	const seen = sum === null ? rows.length : sumOf(addends.map(String));
	if (seen !== proof.count) return `the rows say ${seen}, the count fact ${proof.count}`;
	const counted = tablesOf(base).get(proof.fact.relation);
	if (counted === undefined) return `no relation ${proof.fact.relation}`;
	const { row } = proof.fact;
	const { claims } = counted.relation;
	if (claims.status(row) !== 'confirmed') return 'the count fact is not confirmed';
	if (claims.modality(row) !== 'asserted') return 'the count fact is not asserted';
	if (claims.qualifier(row) !== 'exact') return 'the count fact is not exact';
	const stated = [...counted.columns.values()].some(
		(values) => Number(values[row]) === proof.count
	);
	return stated ? null : `the count fact does not state ${proof.count}`;
}

/** The confirmed, asserted rows of a slice. */
function rowsOfSlice(table: Table, where: Closure['where']): readonly number[] {
	const { claims, size } = table.relation;
	return Array.from({ length: size }, (_, row) => row).filter(
		(row) =>
			meets(table, where, row) &&
			claims.status(row) === 'confirmed' &&
			claims.modality(row) === 'asserted'
	);
}
