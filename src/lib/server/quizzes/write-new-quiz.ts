import type { FactBase } from '../../engine/facts/fact-base.ts';
import { writeUpTo } from '../../engine/quiz/write-up-to.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import type { Shell } from '../shell.ts';
import { readyQuiz } from './ready-quiz.ts';
import { newSeed } from './new-seed.ts';
import { saveQuiz, type QuizRef } from './quiz-store.ts';

/** Writes a quiz nobody has seen, with as many questions as there are, and stores it; or says why there is none. */
export async function writeNewQuiz(
	{ database, clock }: Shell,
	base: FactBase,
	choice: Omit<Recipe, 'seed'>
): Promise<Result<QuizRef, StartRefusal>> {
	const quiz = writeUpTo(base, { ...choice, seed: newSeed() });
	if (quiz === null) return err({ code: 'nothing-fits' });
	return ok(
		await saveQuiz(database, { quiz: readyQuiz(quiz), title: base.title, written: clock() })
	);
}
