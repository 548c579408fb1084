import { err, ok, type Result } from '../../game/result.ts';
import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { writerOf } from './catalogue/writer.ts';
import { type Chosen, choose } from './choosing/choose.ts';
import { mergeKeys } from './answers/merge-keys.ts';
import type { Quiz } from './quiz.ts';
import type { Worded } from './wording/word.ts';

/** The base has fewer questions of this recipe that may stand in one quiz than were wanted. */
export interface Shortage {
	readonly wanted: number;
	readonly found: number;
}

/**
 * Writes a balanced quiz in all the base's languages: no fact twice, no question that another gives
 * away, at most one negative. The same base and recipe give the same quiz, byte for byte.
 */
export function writeQuiz(base: FactBase, recipe: Recipe): Result<Quiz, Shortage> {
	const chosen = choose(writerOf(base), recipe);
	if (chosen.length < recipe.length) return err({ wanted: recipe.length, found: chosen.length });
	const { name, version, digest, languages } = base;
	return ok({
		base: { name, version, digest },
		recipe,
		languages,
		questions: byLanguage(languages, chosen, ({ question }) => question),
		key: chosen.map(({ worded }) => mergeKeys(worded.map(({ key }) => key))),
		proofs: chosen.map(({ proof }) => proof),
		reasons: byLanguage(languages, chosen, ({ reason }) => reason)
	});
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
