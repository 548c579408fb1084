import type { Language } from '../../../../game/question.ts';
import type { FactBase } from '../../../facts/fact-base.ts';
import type { Value } from '../../proof.ts';
import { monthNames, namesOf, type EntityRow } from './denotes.ts';
import { foldName } from './fold-name.ts';
import { allCalled } from './names.ts';
import { codeOf, type Table } from '../base/table.ts';

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

const owned = new WeakMap<FactBase, Map<string, readonly string[]>>();

/** The forms that no other entity has too: a surname that two share points at neither. */
function ownNames(base: FactBase, entity: EntityRow, language: Language): readonly string[] {
	const byEntity = owned.get(base) ?? new Map<string, readonly string[]>();
	owned.set(base, byEntity);
	const id = `${entity.relation} ${entity.row} ${language}`;
	const known = byEntity.get(id);
	if (known !== undefined) return known;
	const others = allCalled(base, entity.relation).filter(({ row }) => row !== entity.row);
	const taken = new Set(others.flatMap(({ forms }) => forms));
	const names = namesOf(base, entity, language).filter((name) => !taken.has(foldName(name)));
	byEntity.set(id, names);
	return names;
}

/** A date with its day before or behind the month, whose name may be short, and as the language has it. */
function daysIn(iso: string, language: Language): readonly string[] {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return [year];
	const names = monthNames(language, Number(month));
	const inWords = wordedDate(iso, language);
	if (day === undefined) return [inWords, ...names.map((name) => `${name} ${year}`)];
	const number = String(Number(day));
	const orders = names.flatMap((name) => [
		`${number} ${name} ${year}`,
		`${name} ${number} ${year}`
	]);
	return [inWords, ...orders];
}

function wordedDate(iso: string, language: Language): string {
	const [year = NaN, month = 1, day] = iso.split('-').map(Number);
	const fields = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
	const whole = day === undefined ? fields : ({ ...fields, day: 'numeric' } as const);
	return new Intl.DateTimeFormat(language, whole).format(Date.UTC(year, month - 1, day ?? 1));
}
