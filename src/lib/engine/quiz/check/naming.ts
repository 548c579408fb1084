import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Value } from '../proof.ts';
import { monthNames, namesOf, type EntityRow } from './denotes.ts';
import { foldName } from './fold-name.ts';
import { allCalled } from './names.ts';
import { codeOf, type Table } from './table.ts';

/** Whose values are named, and for whom. */
export interface Naming {
	readonly base: FactBase;
	readonly table: Table;
	readonly language: Language;
}

/** How a text may name a value of a field: by any stored form that is nobody else's, or its date in words. */
export function namesIn(
	{ base, table, language }: Naming,
	field: string,
	value: Value
): readonly string[] {
	const domain = table.relation.fields.get(field)?.domain;
	if (domain === undefined) return [];
	const code = codeOf(domain, value);
	if (domain.type === 'entity')
		return ownNames(base, { relation: domain.relation, row: code }, language);
	if (domain.type === 'category') return [domain.labels[code]?.[language] ?? value];
	return domain.type === 'date' ? daysIn(value, language) : [value];
}

/** The forms that no other entity has too: a surname that two share points at neither. */
function ownNames(base: FactBase, entity: EntityRow, language: Language): readonly string[] {
	const others = allCalled(base, entity.relation).filter(({ row }) => row !== entity.row);
	return namesOf(base, entity, language).filter((name) => {
		const folded = foldName(name);
		return !others.some(({ forms }) => forms.includes(folded));
	});
}

/** A date with its day before or behind the month, whose name may be short. */
function daysIn(iso: string, language: Language): readonly string[] {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return [year];
	return monthNames(language, Number(month)).flatMap((name) =>
		day === undefined
			? [`${name} ${year}`]
			: [`${Number(day)} ${name} ${year}`, `${name} ${Number(day)} ${year}`]
	);
}
