import { randomBytes } from 'node:crypto';
import type { FactBase } from '../../engine/facts/fact-base.ts';
import { writeQuiz, type Shortage } from '../../engine/quiz/write-quiz.ts';
import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { RunShell } from '../runs/start-run.ts';
import { saveQuiz, type QuizRef } from './quiz-store.ts';

/** As many bits as nobody can guess: facts and code are public, so the seed is all that is secret. */
export const SEED_BYTES = 16;

/** Writes a quiz nobody has seen, and stores it; or says why there is none, in words. */
export async function writeNewQuiz(
	{ database, clock }: RunShell,
	base: FactBase,
	choice: Omit<Recipe, 'seed'>
): Promise<Result<QuizRef, string>> {
	const seed = randomBytes(SEED_BYTES).toString('hex');
	const quiz = writeQuiz(base, { ...choice, seed });
	if (!quiz.ok) return err(describeShortage(quiz.error));
	return ok(await saveQuiz(database, { quiz: quiz.value, title: base.title, written: clock() }));
}

const describeShortage = ({ found }: Shortage): string =>
	found === 0
		? 'No question fits these choices. Please choose more topics or kinds, or another level.'
		: `Only ${found} of that many questions fit these choices. Please ask for fewer, or choose more topics or kinds.`;
