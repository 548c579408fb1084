import { fieldAt, unknownField } from './attribute.ts';
import type { DependencyDescriptor } from './descriptor.ts';
import { spell } from './domain.ts';
import { isFirm, type Draft, type Drafts } from './draft.ts';
import type { Dependency, Field } from './fact-base.ts';
import { fits, parseConditionOf } from './parse-condition.ts';
import { quote, type Report } from './problem.ts';

interface Context {
	readonly drafts: Drafts;
	/** Into the descriptor. */
	readonly report: Report;
}

/** The declared dependencies of a table, each compared with its rows. */
export function checkDependencies(draft: Draft, context: Context): readonly Dependency[] {
	return draft.table.descriptor.dependencies.flatMap((described) => {
		const dependency = lookUp(draft, described, context);
		if (dependency === null) return [];
		for (const determined of dependency.determines) checkRows(draft, dependency, determined);
		return [dependency];
	});
}

function lookUp(
	draft: Draft,
	{ at, given, determines, when }: DependencyDescriptor,
	{ drafts, report }: Context
): Dependency | null {
	const unknown = [...given, ...determines].filter((name) => fieldAt(draft, name, drafts) === null);
	for (const name of unknown) {
		report(at, unknownField(draft, name));
	}
	const condition = parseConditionOf(draft, when, { drafts, report });
	return unknown.length > 0 || condition === null ? null : { given, determines, when: condition };
}

/** Two firm rows that agree on the givens must not differ in what these determine. */
function checkRows(draft: Draft, dependency: Dependency, determined: string): void {
	const { relation, fields, table } = draft;
	const given = dependency.given.flatMap((name) => fields.get(name) ?? []);
	const field = fields.get(determined);
	if (field === undefined) return;
	const first = new Map<string, number>();
	for (let row = 0; row < relation.size; row++) {
		const code = field.codes[row] ?? -1;
		const key = code < 0 ? null : keyOf(given, row);
		if (key === null || !isFirm(relation, row) || !fits(draft, dependency.when, row)) continue;
		const other = first.get(key);
		if (other === undefined) first.set(key, row);
		else if (field.codes[other] !== code) {
			table.reportCell(row, determined, violation(draft, { given, field, row, other }));
		}
	}
}

/** Null where a given is missing. */
function keyOf(given: readonly Field[], row: number): string | null {
	let key = '';
	for (const { codes } of given) {
		const code = codes[row] ?? -1;
		if (code < 0) return null;
		key += `${code} `;
	}
	return key;
}

interface Pair {
	readonly given: readonly Field[];
	readonly field: Field;
	readonly row: number;
	readonly other: number;
}

function violation({ table }: Draft, { given, field, row, other }: Pair): string {
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
