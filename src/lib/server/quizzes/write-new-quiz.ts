import type { FactBase } from '../../engine/facts/fact-base.ts';
import { writeUpTo } from '../../engine/quiz/write-up-to.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { RunShell } from '../runs/start-run.ts';
import { newSeed } from './new-seed.ts';
import { NOTHING_FITS } from './nothing-fits.ts';
import { saveQuiz, type QuizRef } from './quiz-store.ts';

/** Writes a quiz nobody has seen, with as many questions as there are, and stores it; or says in words why there is none. */
export async function writeNewQuiz(
	{ database, clock }: RunShell,
	base: FactBase,
	choice: Omit<Recipe, 'seed'>
): Promise<Result<QuizRef, string>> {
	const quiz = writeUpTo(base, { ...choice, seed: newSeed() });
	if (quiz === null) return err(NOTHING_FITS);
	return ok(await saveQuiz(database, { quiz, title: base.title, written: clock() }));
}
