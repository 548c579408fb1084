import type { Domain, FactBase } from '../../../facts/fact-base.ts';
import type { Value } from '../../proof.ts';
import { codeOf } from '../base/table.ts';
import type { Language } from '../../../../game/question.ts';

/** A value of a domain, looked at in one language; numbers and dates need not stand in the table. */
export interface Denoted {
	readonly base: FactBase;
	readonly domain: Domain;
	readonly value: Value;
	readonly language: Language;
}

/** Can a reader of the language take this text for the value, and for no other number or day? */
export function denotes(text: string, { base, domain, value, language }: Denoted): boolean {
	if (!isPossible(domain, value)) return false;
	switch (domain.type) {
		case 'entity': {
			const entity = { relation: domain.relation, row: domain.ids.indexOf(value) };
			return namesOf(base, entity, language).includes(text);
		}
		case 'category':
			return text === (domain.labels[domain.values.indexOf(value)]?.[language] ?? value);
		case 'text':
			return text === value;
		case 'number':
			return sameNumber(text, Number(value), language);
		case 'date':
			return sameDay(text, value, language);
	}
}

/** Could the column hold the value? A number or date need not stand in it already. */
export function isPossible(domain: Domain, value: Value): boolean {
	if (domain.type === 'number') return /^-?\d+(\.\d+)?$/.test(value);
	if (domain.type === 'date') return /^\d{4}(-\d\d){0,2}$/.test(value);
	return codeOf(domain, value) >= 0;
}

/** A row of an entity relation. */
export interface EntityRow {
	readonly relation: string;
	readonly row: number;
}

/** Every stored form of an entity's name, aliases excluded. */
export function namesOf(base: FactBase, entity: EntityRow, language: Language): readonly string[] {
	const { relation, row } = entity;
	const wording = base.relations.get(relation)?.wording?.get(language);
	if (wording === undefined) return [];
	return [...wording.forms.values()].flatMap((form) => form[row] ?? []);
}

/** Does the text hold exactly this number, grouped and pointed as the language does? */
export function sameNumber(text: string, value: number, language: Language): boolean {
	const numbers = numbersIn(text, language);
	return numbers.length === 1 && numbers[0] === value;
}

/** Does the text hold this number among others? */
export const hasNumber = (text: string, value: number, language: Language): boolean =>
	numbersIn(text, language).includes(value);

/** The numbers printed in a text, in order. A minus counts only before a digit and after no letter or digit. */
function numbersIn(text: string, language: Language): readonly number[] {
	const { group, decimal } = separators(language);
	const spaced = text.replace(/(?<=\d)[\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g, '');
	const found =
		spaced.match(/(?<![\p{L}\p{N}])[-−]?\d[\d.,]*\d|(?<![\p{L}\p{N}])[-−]?\d|\d+/gu) ?? [];
	return found.map((digits) => {
		const plain = digits.replace('−', '-').split(group).join('');
		return Number(plain.split(decimal).join('.'));
	});
}

const marks = new Map<Language, { readonly group: string; readonly decimal: string }>();

function separators(language: Language): { readonly group: string; readonly decimal: string } {
	const known = marks.get(language);
	if (known !== undefined) return known;
	const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1234567.5);
	const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const made = { group: mark('group'), decimal: mark('decimal') };
	marks.set(language, made);
	return made;
}

/** Does the text name this day, month or year, to the value's precision and no further? */
export function sameDay(text: string, iso: string, language: Language): boolean {
	if (text === iso) return true;
	const [year = '', month, day] = iso.split('-');
	const wanted = [year, ...(day === undefined ? [] : [String(Number(day))])].sort();
	const seen = (text.match(/\d+/g) ?? []).sort();
	if (seen.join() !== wanted.join()) return false;
	if (month === undefined) return true;
	const lower = text.toLowerCase();
	return monthNames(language, Number(month)).some((name) => lower.includes(name));
}

const months = new Map<string, readonly string[]>();

/**
 * Every way to write a month, from 1, in a language: long and short, alone and beside a day; lower
 * case.
 */
export function monthNames(language: Language, month: number): readonly string[] {
	const id = `${language} ${month}`;
	const known = months.get(id);
	if (known !== undefined) return known;
	const time = Date.UTC(2000, month - 1, 1);
	const made = (['long', 'short'] as const).flatMap((style) =>
		[{ month: style }, { month: style, day: 'numeric' as const }].flatMap((fields) =>
			new Intl.DateTimeFormat(language, { ...fields, timeZone: 'UTC' })
				.formatToParts(time)
				.filter((part) => part.type === 'month')
				.map((part) => part.value.toLowerCase())
		)
	);
	months.set(id, made);
	return made;
}
