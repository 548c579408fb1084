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
	/** All options that are right. */
	readonly right: (list: string, count: number) => string;
	readonly oddOne: (odd: string, others: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
	en: {
		asOf: ['as of ', ''],
		ruledOut: ['The facts rule out ', '.'],
		insteadOf: (right, wrong) => `The facts say ${right}, not ${wrong}.`,
		inAll: (total, list) => `${total} in all: ${list}.`,
		right: (list, count) => `Right ${count === 1 ? 'is' : 'are'} ${list}.`,
		oddOne: (odd, others) => `The odd one out is ${odd}. The others fit: ${others}.`
	},
	ru: {
		asOf: ['по состоянию на ', ''],
		ruledOut: ['Факты исключают вариант «', '».'],
		insteadOf: (right, wrong) => `По фактам верно «${right}», а не «${wrong}».`,
		inAll: (total, list) => `Всего ${total}: ${list}.`,
		right: (list) => `Верно: ${list}.`,
		oddOne: (odd, others) => `Лишнее: ${odd}. Остальное подходит: ${others}.`
	},
	kk: {
		asOf: ['', ' жағдай бойынша'],
		ruledOut: ['Деректер жоққа шығаратын нұсқа: ', '.'],
		insteadOf: (right, wrong) => `Деректер бойынша дұрысы — «${right}», «${wrong}» емес.`,
		inAll: (total, list) => `Барлығы ${total}: ${list}.`,
		right: (list) => `Дұрысы: ${list}.`,
		oddOne: (odd, others) => `Артығы: ${odd}. Қалғаны сәйкес келеді: ${others}.`
	}
};

const SIGNS: Phrases = {
	asOf: ['', ''],
	ruledOut: ['✗ ', ''],
	insteadOf: (right, wrong) => `✓ ${right} ✗ ${wrong}`,
	inAll: (total, list) => `${total}: ${list}`,
	right: (list) => `✓ ${list}`,
	oddOne: (odd, others) => `✗ ${odd} ✓ ${others}`
};

/** Signs instead of words for a language that has none here. */
export const phrasesIn = (language: Language): Phrases => PHRASES[language] ?? SIGNS;
