import type { Language } from '../../game/question.ts';
import { acceptedLanguages } from './accepted-languages.ts';

/**
 * The language, of those to be had (at least one), that the visitor's `Accept-Language` header likes
 * best; the first one when it likes none. Regions do not matter: `kk-KZ` is content with `kk`.
 */
export function chooseLanguage(header: string | null, languages: readonly Language[]): Language {
	const [first] = languages;
	if (first === undefined) throw new RangeError('there is no language to choose from');
	for (const wanted of acceptedLanguages(header)) {
		const found = languages.find((language) => primary(language) === primary(wanted));
		if (found !== undefined) return found;
	}
	return first;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
