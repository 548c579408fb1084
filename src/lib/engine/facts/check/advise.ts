import type { FactBase, Field } from '../fact-base.ts';

/** What is not wrong with a fact base, but hardly meant: a line each. */
export const adviseOn = (base: FactBase): readonly string[] =>
	[...base.relations.values()].flatMap(({ name, fields }) =>
		[...fields.values()]
			.filter((field) => !field.name.includes('.') && isYearAsNumber(field))
			.map(
				({ name: field }) =>
					`datapackage.json, table ${name}, field ${field}: is called a year and typed "integer", so that 2008 is written as 2,008; the type "year" keeps it plain`
			)
	);

function isYearAsNumber({ name, title, domain }: Field): boolean {
	if (domain.type !== 'number' || !domain.integer) return false;
	const isCalledYear = [name, title['en'] ?? ''].some((text) =>
		/(^|[^a-z])year([^a-z]|$)/i.test(text)
	);
	return isCalledYear && domain.values.some((value) => value >= 1000 && value < 10_000);
}
