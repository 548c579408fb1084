import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { FactBase } from '../facts/fact-base.ts';
import { withEntries } from './entry.ts';
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
	const entries = written.map(({ key, proof, question, reason }) => ({
		key,
		proof,
		texts: { [language]: { question, reason } }
	}));
	return withEntries({ base: { name, version, digest }, recipe, languages: [language] }, entries);
}
