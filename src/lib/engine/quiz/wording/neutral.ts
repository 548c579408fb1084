import type { Language } from '../../../game/question.ts';
import type { Condition } from '../../facts/condition.ts';
import type { Dependency, Relation } from '../../facts/fact-base.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';

/** What a frame without an author's words asks for, and by which givens. */
export interface Plan {
	readonly ask: string;
	readonly givens: readonly string[];
	readonly when: Condition;
}

/** The frames of a relation that has no phrasing: what each declared dependency determines. */
export function neutralFrames(relation: Relation, language: Language): readonly Frame[] {
	const plans = new Map<string, Plan>();
	for (const dependency of relation.dependencies) {
		for (const ask of dependency.determines) {
			const plan = { ask, givens: givensFor(relation, dependency, ask), when: dependency.when };
			const name = `${ask}/${plan.givens.join(',')}`;
			if (relation.fields.get(ask)?.askable === true && !plans.has(name)) plans.set(name, plan);
		}
	}
	return [...plans].map(([name, plan]) => neutralFrame({ relation, language, name, plan }));
}

const givensFor = (
	relation: Relation,
	{ given, when }: Dependency,
	ask: string
): readonly string[] =>
	[...relation.fields.keys()].filter(
		(name) => name !== ask && (given.includes(name) || when.has(name))
	);

/** Where a neutral frame belongs. */
export interface NeutralSetting {
	readonly relation: Relation;
	readonly language: Language;
	readonly name: string;
	readonly plan: Plan;
}

/** Labels only, everything in the nominative: `Games: Paris 2024; Athlete: Ana Li. Colour?` */
export function neutralFrame(setting: NeutralSetting): Frame {
	const { name, plan } = setting;
	const asked = titleOf(setting, plan.ask);
	const given = givenParts(setting);
	return {
		name,
		ask: plan.ask,
		givens: plan.givens,
		where: new Map(),
		when: plan.when,
		without: new Set(),
		question: [...given, `. ${asked}?`],
		statement: [...given, `. ${asked}: `, { field: plan.ask, path: [] }, '.'],
		described: null,
		several: null,
		exception: null,
		order: null,
		match: null,
		count: null,
		most: null,
		sum: null
	};
}

function givenParts(setting: NeutralSetting): Template {
	return setting.plan.givens.flatMap((field, position) => [
		`${position === 0 ? '' : '; '}${titleOf(setting, field)}: `,
		{ field, path: [] }
	]);
}

/** Dotted names are attributes, which bring their own title. */
const titleOf = ({ relation, language }: NeutralSetting, field: string): string =>
	relation.fields.get(field)?.title[language] ?? field.replaceAll(/[._-]+/g, ' ');
