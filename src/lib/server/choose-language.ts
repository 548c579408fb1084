import type { Language } from '../game/question.ts';

/**
 * The language, of those to be had (at least one), that the visitor's `Accept-Language` header likes
 * best; the first one when it likes none. Regions do not matter: `kk-KZ` is content with `kk`.
 */
export function chooseLanguage(header: string | null, languages: readonly Language[]): Language {
	const [first] = languages;
	if (first === undefined) throw new RangeError('there is no language to choose from');
	for (const wanted of wishes(header ?? '')) {
		const found = languages.find((language) => primary(language) === primary(wanted));
		if (found !== undefined) return found;
	}
	return first;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The header's tags, best liked first (RFC 9110, section 12.5.4); a weight of 0 means "not this one". */
function wishes(header: string): readonly string[] {
	return header
		.split(',')
		.map((part) => {
			const [tag = '', ...parameters] = part.split(';').map((text) => text.trim());
			const weight = parameters.find((text) => text.startsWith('q='))?.slice(2);
			return { tag, weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter(({ tag, weight }) => tag !== '' && weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.map(({ tag }) => tag);
}
