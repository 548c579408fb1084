import type { Language } from '../../../game/question.ts';

/** The few words of the program's own, for languages that a base may speak; others get signs alone. */
interface Phrases {
	/** Stands in brackets before the end of a stem. */
	readonly asOf: readonly [before: string, after: string];
	/** Why an option is wrong that no fact speaks of: the right answer stands first where there is just one. */
	readonly ruledOut: readonly [before: string, after: string];
	readonly insteadOf: (right: string, wrong: string) => string;
	/** What was counted or added up, and what it comes to. */
	readonly inAll: (total: string, list: string) => string;
	/** Said of an option that no fact speaks of, behind those that the facts name. */
	readonly notAmong: (option: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
	en: {
		asOf: ['as of ', ''],
		ruledOut: ['The facts rule out ', '.'],
		insteadOf: (right, wrong) => `The facts say ${right}, not ${wrong}.`,
		inAll: (total, list) => `${total} in all: ${list}.`,
		notAmong: (option) => `${option} is not among them.`
	},
	ru: {
		asOf: ['по состоянию на ', ''],
		ruledOut: ['Факты исключают вариант «', '».'],
		insteadOf: (right, wrong) => `По фактам верно «${right}», а не «${wrong}».`,
		inAll: (total, list) => `Всего ${total}: ${list}.`,
		notAmong: (option) => `«${option}» сюда не относится.`
	},
	kk: {
		asOf: ['', ' жағдай бойынша'],
		ruledOut: ['Деректер жоққа шығаратын нұсқа: ', '.'],
		insteadOf: (right, wrong) => `Деректер бойынша дұрысы — «${right}», «${wrong}» емес.`,
		inAll: (total, list) => `Барлығы ${total}: ${list}.`,
		notAmong: (option) => `«${option}» бұлардың қатарында жоқ.`
	}
};

const SIGNS: Phrases = {
	asOf: ['', ''],
	ruledOut: ['✗ ', ''],
	insteadOf: (right, wrong) => `✓ ${right} ✗ ${wrong}`,
	inAll: (total, list) => `${total}: ${list}`,
	notAmong: (option) => `✗ ${option}`
};

/** Signs instead of words for a language that has none here. */
export const phrasesIn = (language: Language): Phrases => PHRASES[language] ?? SIGNS;
