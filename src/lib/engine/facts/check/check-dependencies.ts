import { fieldAt, unknownField } from '../field-at.ts';
import type { DependencyDescriptor } from '../descriptor/descriptor.ts';
import { domainSize, spell } from '../domain.ts';
import { type RelationDraft, type RelationDrafts } from '../tables/relation-draft.ts';
import type { Condition } from '../condition.ts';
import type { Dependency, Field } from '../fact-base.ts';
import { fits, resolveCondition } from '../resolve-condition.ts';
import { quote, type Report } from '../problem.ts';
import { isEstablished } from '../is-established.ts';

interface Context {
	readonly drafts: RelationDrafts;
	/** Into the descriptor. */
	readonly report: Report;
}

/** The declared dependencies of a table, each compared with its rows. */
export function checkDependencies(draft: RelationDraft, context: Context): readonly Dependency[] {
	return draft.table.descriptor.dependencies.flatMap((described) => {
		const dependency = lookUp(draft, described, context);
		if (dependency === null) return [];
		checkRows(draft, dependency);
		return [dependency];
	});
}

function lookUp(
	draft: RelationDraft,
	{ at, given, determines, when }: DependencyDescriptor,
	{ drafts, report }: Context
): Dependency | null {
	const unknown = [...given, ...determines].filter((name) => fieldAt(draft, name, drafts) === null);
	for (const name of unknown) {
		report(at, unknownField(draft, name));
	}
	const condition = resolveCondition(draft, when, { drafts, report });
	return unknown.length > 0 || condition === null ? null : { given, determines, when: condition };
}

/** Two firm rows that agree on the givens must not differ in what these determine. */
function checkRows(draft: RelationDraft, dependency: Dependency): void {
	const given = dependency.given.flatMap((name) => draft.fields.get(name) ?? []);
	const groups = groupRows(draft, given, dependency.when);
	for (const name of dependency.determines) {
		const field = draft.fields.get(name);
		if (field === undefined) continue;
		// The first row of each group that has a value; groups are numbered by row.
		const first = new Int32Array(groups.length).fill(-1);
		groups.forEach((group, row) => {
			const code = field.codes[row] ?? -1;
			if (group < 0 || code < 0) return;
			const other = first[group] ?? -1;
			if (other < 0) first[group] = row;
			else if (field.codes[other] !== code) {
				draft.table.reportCell(row, name, violation(draft, { given, field, row, other }));
			}
		});
	}
}

/** For each row the first one that agrees with it on the givens; -1 where a given is missing, or the row says nothing firm. */
function groupRows(draft: RelationDraft, given: readonly Field[], when: Condition): Int32Array {
	const groups = Int32Array.from({ length: draft.relation.size }, (_, row) =>
		isEstablished(draft.relation, row) && fits(draft, when, row) ? 0 : -1
	);
	for (const { codes, domain } of given) {
		const size = domainSize(domain);
		const known = new Map<number, number>();
		groups.forEach((group, row) => {
			const code = codes[row] ?? -1;
			const key = group * size + code;
			if (group < 0 || code < 0) groups[row] = -1;
			else if (!known.has(key)) known.set(key, row);
			if (groups[row] !== -1) groups[row] = known.get(key) ?? -1;
		});
	}
	return groups;
}

interface Pair {
	readonly given: readonly Field[];
	readonly field: Field;
	readonly row: number;
	readonly other: number;
}

function violation({ table }: RelationDraft, { given, field, row, other }: Pair): string {
	const value = (column: Field, at: number): string =>
		quote(spell(column.domain, column.codes[at] ?? -1));
	const agreed = given.map((column) => `${column.name} ${value(column, row)}`).join(', ');
	const names = given.map(({ name }) => name).join(', ');
	const number = table.csv.numbers[other] ?? 0;
	return (
		`breaks the dependency ${names} -> ${field.name}: row ${number} has ${value(field, other)}, ` +
		`this row has ${value(field, row)}${agreed === '' ? '' : ` for the same ${agreed}`}`
	);
}
