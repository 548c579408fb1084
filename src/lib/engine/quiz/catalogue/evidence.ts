import type { Condition } from '../../facts/condition.ts';
import type { Closure, Dependency, Field, Relation } from '../../facts/fact-base.ts';
import type { Evidence } from '../proof.ts';

/** What a question fixes: the fields its text shows, and values that it says in its own words or presupposes. */
export interface Fixed {
	readonly givens: readonly Field[];
	readonly where: Condition;
	readonly when: Condition;
}

/** An evidence that may hold for some rows: those whose values lie in `test`. */
export interface Ground {
	readonly evidence: Evidence;
	readonly test: readonly Requirement[];
	/** Rows with gaps matter to a closed slice, not to a dependency. */
	readonly closure: Closure | null;
}

/** The row's code of a field must be one of these. */
export interface Requirement {
	readonly field: Field;
	readonly codes: ReadonlySet<number>;
}

/** All declared properties that make the asked field safe for what is fixed, the strongest first. */
export function groundsFor(relation: Relation, ask: Field, fixed: Fixed): readonly Ground[] {
	return [
		...relation.dependencies.flatMap((dependency) => dependencyGround(dependency, ask, fixed)),
		...closureGrounds(relation, fixed)
	];
}

const closureGrounds = (relation: Relation, fixed: Fixed): readonly Ground[] =>
	relation.closures.flatMap((closure) => closureGround(closure, fixed));

function dependencyGround(dependency: Dependency, ask: Field, fixed: Fixed): readonly Ground[] {
	if (!dependency.determines.includes(ask.name)) return [];
	const names = new Set(fixed.givens.map((field) => field.name));
	if (!dependency.given.every((name) => names.has(name))) return [];
	const test = requirements(dependency.when, fixed, [fixed.where, fixed.when]);
	if (test === null) return [];
	const evidence: Evidence = {
		by: 'dependency',
		given: dependency.given,
		determines: ask.name
	};
	return [{ evidence, test, closure: null }];
}

function closureGround(closure: Closure, fixed: Fixed): readonly Ground[] {
	const test = requirements(closure.where, fixed, [fixed.where]);
	return test === null
		? []
		: [{ evidence: { by: 'closure', closure: closure.name }, test, closure }];
}

/** What a row must still meet so that the condition follows from what is fixed; null when it cannot follow. */
function requirements(
	condition: Condition,
	{ givens }: Fixed,
	said: readonly Condition[]
): readonly Requirement[] | null {
	const open: Requirement[] = [];
	for (const [name, codes] of condition) {
		if (said.some((where) => isWithin(where.get(name), codes))) continue;
		const field = givens.find((given) => given.name === name);
		if (field === undefined) return null;
		open.push({ field, codes });
	}
	return open;
}

const isWithin = (said: ReadonlySet<number> | undefined, codes: ReadonlySet<number>): boolean =>
	said !== undefined && [...said].every((code) => codes.has(code));

/** Does the row lie where the ground holds? */
export function isMet(test: readonly Requirement[], row: number): boolean {
	for (const { field, codes } of test) if (!codes.has(field.codes[row] ?? -1)) return false;
	return true;
}

/** A condition as requirements on rows; null when it names a field that the relation lacks. */
export function requirementsOf(
	relation: Relation,
	condition: Condition
): readonly Requirement[] | null {
	const test: Requirement[] = [];
	for (const [name, codes] of condition) {
		const field = relation.fields.get(name);
		if (field === undefined) return null;
		test.push({ field, codes });
	}
	return test;
}
