import type { Language } from '../../../game/question.ts';

/** The few words of the program's own, for languages that a base may speak; others get signs alone. */
interface Phrases {
	/** Stands in brackets before the end of a stem. */
	readonly asOf: readonly [before: string, after: string];
	/** Why an option is wrong that no fact speaks of: the right answer stands first where there is just one. */
	readonly ruledOut: readonly [before: string, after: string];
	/** Against an option that nothing is known of, where one answer alone is right. */
	readonly answerIs: (right: string) => string;
	/** What a false statement names beside what is right, where more than one thing is. */
	readonly rightNot: (right: string, wrong: string) => string;
	/** What was counted or added up, and what it comes to. */
	readonly inAll: (total: string, list: string) => string;
	/** Said of an option that no fact speaks of, behind those that the facts name. */
	readonly notAmong: (option: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
	en: {
		asOf: ['as of ', ''],
		ruledOut: ['The facts rule out ', '.'],
		answerIs: (right) => `The answer is ${right}.`,
		rightNot: (right, wrong) => `That is true of ${right}, not of ${wrong}.`,
		inAll: (total, list) => `${total} in all: ${list}.`,
		notAmong: (option) => `${option} is not among them.`
	},
	ru: {
		asOf: ['по состоянию на ', ''],
		ruledOut: ['Факты исключают вариант «', '».'],
		answerIs: (right) => `Верный ответ — «${right}».`,
		rightNot: (right, wrong) => `Это верно о «${right}», а не о «${wrong}».`,
		inAll: (total, list) => `Всего ${total}: ${list}.`,
		notAmong: (option) => `«${option}» сюда не относится.`
	},
	kk: {
		asOf: ['', ' жағдай бойынша'],
		ruledOut: ['Деректер жоққа шығаратын нұсқа: ', '.'],
		answerIs: (right) => `Дұрыс жауабы — «${right}».`,
		rightNot: (right, wrong) => `Бұл «${wrong}» емес, «${right}» туралы айтылған.`,
		inAll: (total, list) => `Барлығы ${total}: ${list}.`,
		notAmong: (option) => `«${option}» бұлардың қатарында жоқ.`
	}
};

const SIGNS: Phrases = {
	asOf: ['', ''],
	ruledOut: ['✗ ', ''],
	answerIs: (right) => `✓ ${right}`,
	rightNot: (right, wrong) => `✓ ${right} ✗ ${wrong}`,
	inAll: (total, list) => `${total}: ${list}`,
	notAmong: (option) => `✗ ${option}`
};

/** Signs instead of words for a language that has none here. */
export const phrasesIn = (language: Language): Phrases => PHRASES[language] ?? SIGNS;
