import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { Quiz, WrittenQuestion } from './quiz.ts';

/** What a quiz in one language is made of. */
export interface Parts {
	readonly recipe: Recipe;
	readonly language: Language;
	readonly written: readonly WrittenQuestion[];
}

/** Puts questions that were written one by one together into a quiz, in their order, in one language. */
export function quizOf(
	{ name, version, digest }: FactBase,
	{ recipe, language, written }: Parts
): Quiz {
	return {
		base: { name, version, digest },
		recipe,
		languages: [language],
		questions: { [language]: written.map(({ question }) => question) },
		key: written.map(({ key }) => key),
		proofs: written.map(({ proof }) => proof),
		reasons: { [language]: written.map(({ reason }) => reason) }
	};
}
