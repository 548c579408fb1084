/** Lower case without accents: what a reader's eye takes for the same word. */
export const plain = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words and numbers of a text, folded; `1,234` is one number, `para-judo` two words. */
export function tokensOf(text: string): readonly string[] {
	const joined = plain(text).replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
	return (joined.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? []).map((token) => token.replace(',', '.'));
}

/** Words of four letters and more, and numbers: what gives a key away when the stem has it too. */
export const tellingTokens = (text: string): readonly string[] =>
	tokensOf(text).filter((token) => /^\d/.test(token) || [...token].length >= 4);

/** Does the second list stand in the first, in one piece? */
export function containsRun(tokens: readonly string[], run: readonly string[]): boolean {
	if (run.length === 0) return false;
	return tokens.some((_, start) => run.every((token, i) => tokens[start + i] === token));
}

/** How often a run of tokens stands in a text. */
export const countRuns = (tokens: readonly string[], run: readonly string[]): number =>
	run.length === 0
		? 0
		: tokens.filter((_, start) => run.every((token, i) => tokens[start + i] === token)).length;
