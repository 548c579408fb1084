import { distinctRows } from '../distinct-rows.ts';
import { fieldAt } from '../field-at.ts';
import type { ClosureDescriptor } from '../descriptor/descriptor.ts';
import { type RelationDraft, type RelationDrafts } from '../tables/relation-draft.ts';
import type { Closure, Field } from '../fact-base.ts';
import { isBy } from '../reach.ts';
import { checkReach } from './check-reach.ts';
import { fits, resolveCondition } from '../resolve-condition.ts';
import { quote, type Report } from '../problem.ts';
import { valueText } from '../value-text.ts';
import { isEstablished } from '../is-established.ts';

interface Context {
	readonly drafts: RelationDrafts;
	/** Into the descriptor. */
	readonly report: Report;
}

/** The slices that a table declares complete, each compared with the fact that says how many there are. */
export function checkClosures(draft: RelationDraft, context: Context): readonly Closure[] {
	const { closures } = draft.table.descriptor;
	return closures.flatMap((described, i) => {
		if (closures.findIndex(({ name }) => name === described.name) < i) {
			context.report(described.at, `has the name of an earlier one, saw ${quote(described.name)}`);
		}
		const where = resolveCondition(draft, described.where, context);
		const among = resolveCondition(draft, described.among, context);
		if (where === null || among === null || described.until === '') return [];
		const { name, until, count } = described;
		const slice = { name, where, until, among };
		const proof =
			count === null
				? ({ by: 'source' } as const)
				: countProof(draft, { ...described, count }, { ...context, where });
		if (proof === null) return [];
		const closure: Closure = { ...slice, proof };
		checkReach(draft, { at: described.at, closure }, context);
		return [closure];
	});
}

type Counted = ClosureDescriptor & { readonly count: NonNullable<ClosureDescriptor['count']> };

function countProof(
	draft: RelationDraft,
	described: Counted,
	context: Context & { readonly where: Closure['where'] }
): Closure['proof'] | null {
	const { name, unit, sum, until } = described;
	const found = countFact(described, context);
	const summed = sum === null ? null : summedField(draft, described, context);
	if (found === null || (sum !== null && summed === null)) return null;
	const { where, report } = context;
	const rows = firmRows(draft, where);
	const total = summed === null ? rows.length : sumOf(draft, summed, rows);
	// Rows that could not be read may be the ones that are missing.
	if (!isSame(total, found.count) && !draft.table.csv.partial) {
		const what = summed === null ? `has ${total} rows` : `adds up to ${total}`;
		report(
			described.at,
			`the slice ${quote(name)} ${what}, but its count fact (${found.place}) says ${found.count}`
		);
	}
	if (found.asOf !== null && !isBy(until, found.asOf)) {
		report(
			described.at,
			`the slice ${quote(name)} reaches to ${until}, but its count fact (${found.place}) only to ${found.asOf}`
		);
	}
	return { by: 'count', fact: found.fact, count: found.count, sum, unit };
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

function firmRows(draft: RelationDraft, where: Closure['where']): readonly number[] {
	const rows: number[] = [];
	for (let row = 0; row < draft.relation.size; row++) {
		if (isEstablished(draft.relation, row) && fits(draft, where, row)) rows.push(row);
	}
	return distinctRows(draft.relation, rows);
}

function summedField(
	draft: RelationDraft,
	{ at, sum }: Counted,
	{ drafts, report }: Context
): Field | null {
	const field = sum === null ? null : fieldAt(draft, sum, drafts);
	if (field?.domain.type === 'number') return field;
	report(at, `must sum a field with numbers, saw ${quote(sum ?? '')}`);
	return null;
}

function sumOf({ table }: RelationDraft, field: Field, rows: readonly number[]): number {
	const { domain, codes } = field;
	if (domain.type !== 'number') return NaN;
	return rows.reduce((total, row) => {
		const code = codes[row] ?? -1;
		if (code < 0) table.reportCell(row, field.name, 'must not be empty: a closed slice sums it');
		return total + (domain.values[code] ?? 0);
	}, 0);
}

/** The row that says the number, when it is there, firm and exact. */
function countFact({ count: { at, relation, key, field } }: Counted, { drafts, report }: Context) {
	const draft = drafts.get(relation);
	if (draft === null) return null;
	if (draft === undefined) {
		report(at, `names no table of this package, saw ${quote(relation)}`);
		return null;
	}
	const row = rowByKey(draft, key);
	const place = `${draft.table.descriptor.path} row ${draft.table.csv.numbers[row] ?? 0}`;
	const column = draft.fields.get(field);
	const code = column?.codes[row] ?? -1;
	if (row < 0)
		report(
			at,
			`there is no row of ${relation} with the key ${quote(key.join(', '))} (${draft.relation.key.join(', ')})`
		);
	else if (column?.domain.type !== 'number')
		report(at, `must name a field of ${relation} with numbers, saw ${quote(field)}`);
	else if (code < 0) report(at, `${place} has no ${field}`);
	else if (!isEstablished(draft.relation, row) || draft.relation.claims.qualifier(row) !== 'exact')
		report(at, `${place} must be confirmed, asserted and exact to prove a slice`);
	else {
		const asOf = draft.relation.claims.asOf(row);
		return { fact: { relation, row }, count: column.domain.values[code] ?? NaN, place, asOf };
	}
	return null;
}

function rowByKey({ relation }: RelationDraft, key: readonly string[]): number {
	if (key.length !== relation.key.length) return -1;
	for (let row = 0; row < relation.size; row++) {
		if (relation.key.every((name, i) => valueText(relation, name, row) === key[i])) return row;
	}
	return -1;
}
