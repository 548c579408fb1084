import type { Language } from '../../../game/question.ts';

/** The few words of the program's own, for languages that a base may speak; others get signs alone. */
interface Phrases {
	/** Stands in brackets before the end of a stem. */
	readonly asOf: readonly [before: string, after: string];
	readonly ruledOut: readonly [before: string, after: string];
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
	en: { asOf: ['as of ', ''], ruledOut: ['The facts rule out ', '.'] },
	ru: { asOf: ['по состоянию на ', ''], ruledOut: ['Факты исключают вариант «', '».'] },
	kk: { asOf: ['', ' жағдай бойынша'], ruledOut: ['Деректер жоққа шығаратын нұсқа: ', '.'] }
};

const SIGNS: Phrases = { asOf: ['', ''], ruledOut: ['✗ ', ''] };

/** Signs instead of words for a language that has none here. */
export const phrasesIn = (language: Language): Phrases => PHRASES[language] ?? SIGNS;
