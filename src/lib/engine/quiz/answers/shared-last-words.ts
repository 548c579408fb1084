import { foldWords, isExact } from './fold.ts';

/**
 * The last words of names that a few share (Williams; Korea), with the codes of all that do, unless
 * the word alone is a name already. A common noun (table tennis, wheelchair tennis) is no name that two
 * share: it begins small, or many share it, and asking back whom of them it means would list the options.
 */
export function sharedLastWords(
	all: readonly { readonly code: number; readonly text: string }[],
	owners: ReadonlyMap<string, unknown>
): ReadonlyMap<string, ReadonlySet<number>> {
	const byWord = new Map<string, Set<number>>();
	for (const { code, text } of all) {
		const words = foldWords(text);
		const last = words.at(-1);
		if (last === undefined || words.length < 2 || isExact(last) || owners.has(last)) continue;
		if (!ENDS_IN_NAME.test(text)) continue;
		byWord.set(last, (byWord.get(last) ?? new Set<number>()).add(code));
	}
	return new Map([...byWord].filter(([, { size }]) => size <= MOST_SHARERS));
}

/** The last word begins with a capital, or its script has none. */
const ENDS_IN_NAME = /(?<![\p{L}\p{M}'’])(?!\p{Ll})\p{L}[\p{L}\p{M}'’]*[^\p{L}]*$/u;
const MOST_SHARERS = 4;
