import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { writerOf } from './catalogue/writer.ts';
import { choose } from './choosing/choose.ts';
import type { Chosen } from './choosing/chosen.ts';
import { type Entry, withEntries } from './entry.ts';
import { mergeKeys } from './answers/merge-keys.ts';
import type { Quiz } from './quiz.ts';

/**
 * Writes a balanced quiz in all the base's languages: no fact twice, no question that another gives
 * away, at most one negative unless nothing else is wanted. As many questions as the recipe says, or as
 * there are; null when there is none. The same base and recipe give the same quiz, byte for byte.
 */
export function writeUpTo(base: FactBase, recipe: Recipe): Quiz | null {
	const chosen = choose(writerOf(base), recipe);
	if (chosen.length === 0) return null;
	const { name, version, digest, languages } = base;
	return withEntries(
		{ base: { name, version, digest }, recipe, languages },
		chosen.map((one) => entryOf(one, languages))
	);
}

const entryOf = ({ worded, proof }: Chosen, languages: readonly Language[]): Entry => ({
	key: mergeKeys(worded.map(({ key }) => key)),
	proof,
	texts: Object.fromEntries(
		languages.flatMap((language, i) => (worded[i] === undefined ? [] : [[language, worded[i]]]))
	)
});
