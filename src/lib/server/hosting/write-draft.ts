import { randomBytes } from 'node:crypto';
import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { solutionOf } from '../../engine/quiz/answers/mark.ts';
import { writeQuiz } from '../../engine/quiz/write-quiz.ts';
import { SPARE_QUESTIONS, type RoundDraft } from '../../game/pages/host-page.ts';
import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, type Result } from '../../game/result.ts';

const SEED_BYTES = 16;

/** A seed that nobody can guess. */
export const newSeed = (): string => randomBytes(SEED_BYTES).toString('hex');

/**
 * Writes a round's questions with spare ones behind them: the same each time for the same recipe, so that
 * nothing need be kept between the preview and the opening. Or says in words why there are too few.
 */
export function writeDraft(base: FactBase, recipe: Recipe): Result<Quiz, string> {
	const generous = writeQuiz(base, { ...recipe, length: recipe.length + SPARE_QUESTIONS });
	if (generous.ok) return generous;
	const { found } = generous.error;
	if (found === 0) {
		return err(
			'No question fits these choices. Please choose more topics or kinds, or another level.'
		);
	}
	if (found < recipe.length) {
		return err(
			`Only ${found} of that many questions fit these choices. Please ask for fewer, or choose more topics or kinds.`
		);
	}
	const exact = writeQuiz(base, { ...recipe, length: found });
	return exact.ok ? exact : err('These questions could not be written. Please try again.');
}

/** What of a draft depends on who reads it, and how many of its questions are wanted. */
export interface DraftWords extends Pick<RoundDraft, 'title' | 'length'> {
	readonly language: Language;
}

/** The draft as its host reads it, answers and reasons included. */
export function draftView(quiz: Quiz, { title, language, length }: DraftWords): RoundDraft {
	const questions = quiz.questions[language] ?? [];
	return {
		title,
		seed: quiz.recipe.seed,
		digest: quiz.base.digest,
		length,
		questions: questions.flatMap((question, position) => {
			const key = quiz.key[position];
			const reason = quiz.reasons[language]?.[position];
			if (key === undefined || reason === undefined) return [];
			return [{ question, reveal: { solution: solutionOf(key), reason } }];
		})
	};
}
