import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { solutionOf } from '../../engine/quiz/answers/mark.ts';
import { writeUpTo } from '../../engine/quiz/write-up-to.ts';
import { SPARE_QUESTIONS, type RoundDraft } from '../../game/pages/host-page.ts';
import type { Language } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';

/**
 * Writes a round's questions with spare ones behind them: the same each time for the same recipe, so that
 * nothing need be kept between the preview and the opening. As many as there are, where they are fewer;
 * or says that there is none.
 */
export function writeDraft(base: FactBase, recipe: Recipe): Result<Quiz, StartRefusal> {
	const quiz = writeUpTo(base, { ...recipe, length: recipe.length + SPARE_QUESTIONS });
	if (quiz === null) return err({ code: 'nothing-fits' });
	return ok({ ...quiz, recipe: { ...quiz.recipe, length: quiz.key.length } });
}

/** What of a draft depends on who reads it, and how many of its questions are wanted. */
export interface DraftWords extends Pick<RoundDraft, 'title' | 'wanted'> {
	readonly language: Language;
}

/** The draft as its host reads it, answers and reasons included. */
export function draftView(quiz: Quiz, { title, language, wanted }: DraftWords): RoundDraft {
	const questions = quiz.questions[language] ?? [];
	return {
		title,
		seed: quiz.recipe.seed,
		digest: quiz.base.digest,
		wanted,
		length: Math.min(wanted, quiz.key.length),
		questions: questions.flatMap((question, position) => {
			const key = quiz.key[position];
			const reason = quiz.reasons[language]?.[position];
			if (key === undefined || reason === undefined) return [];
			return [{ question, reveal: { solution: solutionOf(key), reason } }];
		})
	};
}
