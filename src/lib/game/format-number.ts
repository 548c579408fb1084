import type { Language } from './question.ts';

/** A number in the language's own notation, with all the decimals it has: `4,400`, `0.5`, `−3`; `4 400` in `ru`. */
export function formatNumber(value: number, language: Language = 'en'): string {
	return formatOf(language).format(value).replace('-', '−');
}

/** Making a formatter costs a thousand times what using one does. */
const formats = new Map<Language, Intl.NumberFormat>();

function formatOf(language: Language): Intl.NumberFormat {
	const known = formats.get(language);
	if (known !== undefined) return known;
	const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
	formats.set(language, format);
	return format;
}
