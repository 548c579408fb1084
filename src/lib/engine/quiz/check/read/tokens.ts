/** Lower case without accents: what a reader's eye takes for the same word. */
export const plain = (text: string): string =>
	text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const known = new Map<string, readonly string[]>();
/** Names come again and again, sentences hardly ever. */
const NAME_LENGTH = 40;
const MOST_KEPT = 20_000;

/** The words and numbers of a text, folded; `1,234` is one number, `para-judo` two words. */
export function tokensOf(text: string): readonly string[] {
	if (text.length > NAME_LENGTH) return splitUp(text);
	const kept = known.get(text);
	if (kept !== undefined) return kept;
	if (known.size >= MOST_KEPT) known.clear();
	const tokens = splitUp(text);
	known.set(text, tokens);
	return tokens;
}

function splitUp(text: string): readonly string[] {
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
