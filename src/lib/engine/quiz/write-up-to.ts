import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { writerOf } from './catalogue/writer.ts';
import { choose } from './choosing/choose.ts';
import { mergeKeys } from './answers/merge-keys.ts';
import type { Quiz } from './quiz.ts';
import type { Worded } from './wording/word.ts';
import type { Chosen } from './choosing/chosen.ts';

/**
 * Writes a balanced quiz in all the base's languages: no fact twice, no question that another gives
 * away, at most one negative unless nothing else is wanted. As many questions as the recipe says, or as
 * there are; null when there is none. The same base and recipe give the same quiz, byte for byte.
 */
export function writeUpTo(base: FactBase, recipe: Recipe): Quiz | null {
	const chosen = choose(writerOf(base), recipe);
	if (chosen.length === 0) return null;
	const { name, version, digest, languages } = base;
	return {
		base: { name, version, digest },
		recipe,
		languages,
		questions: byLanguage(languages, chosen, ({ question }) => question),
		key: chosen.map(({ worded }) => mergeKeys(worded.map(({ key }) => key))),
		proofs: chosen.map(({ proof }) => proof),
		reasons: byLanguage(languages, chosen, ({ reason }) => reason)
	};
}

function byLanguage<Part>(
	languages: readonly Language[],
	chosen: readonly Chosen[],
	partOf: (worded: Worded) => Part
): Readonly<Record<Language, readonly Part[]>> {
	return Object.fromEntries(
		languages.map((language, i) => [
			language,
			chosen.flatMap(({ worded }) => (worded[i] === undefined ? [] : [partOf(worded[i])]))
		])
	);
}
