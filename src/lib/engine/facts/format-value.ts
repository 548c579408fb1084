import type { Language } from '../../game/question.ts';

/**
 * An ISO 8601 date in words, to the precision that it has: `28 August 2024`, `August 2024`, and
 * years plain. Text that is no date comes back as it is.
 */
export function formatDate(language: Language, iso: string): string {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return year;
	const date = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return iso;
	return dateFormat(language, day === undefined ? 'month' : 'day').format(date);
}

/** Making a formatter costs a thousand times what using one does. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, precision: 'day' | 'month'): Intl.DateTimeFormat {
	const name = `${language} ${precision}`;
	const known = dateFormats.get(name);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat(locale(language), {
		timeZone: 'UTC',
		year: 'numeric',
		month: 'long',
		...(precision === 'day' ? { day: 'numeric' } : {})
	});
	dateFormats.set(name, format);
	return format;
}

/** Names in a row, the last joined as the language does it: `A, B and C`. */
export function formatList(language: Language, texts: readonly string[]): string {
	return listFormat(language).format(texts);
}

const listFormats = new Map<Language, Intl.ListFormat>();

function listFormat(language: Language): Intl.ListFormat {
	const known = listFormats.get(language);
	if (known !== undefined) return known;
	const format = new Intl.ListFormat(locale(language), { type: 'conjunction' });
	listFormats.set(language, format);
	return format;
}

/** Plain English dates run day, month, year. */
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);
