import type { Rule, Sheet } from './sheet.ts';

/** Rule 7: no word of the stem comes back in the right options and in no other. */
export const echoesTheStem: Rule = (sheet) => {
	const { options, rights } = sheet;
	const right = options[rights[0] ?? -1];
	if (right === undefined || rights.length === options.length) return false;
	return right.words.all.some((word) => isInStem(sheet, word) && !isElsewhere(sheet, word));
};

const isInStem = ({ literal, shown }: Sheet, word: number): boolean =>
	literal.all.includes(word) || shown.some(({ all }) => all.includes(word));

const isElsewhere = ({ options, rights }: Sheet, word: number): boolean =>
	options.some(({ words }, i) => !rights.includes(i) && words.all.includes(word));
