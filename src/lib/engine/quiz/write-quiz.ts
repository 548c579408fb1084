import type { Recipe } from '../../game/recipe.ts';
import { err, ok, type Result } from '../../game/result.ts';
import type { FactBase } from '../facts/fact-base.ts';
import type { Quiz } from './quiz.ts';
import { writeUpTo } from './write-up-to.ts';

/** The base has fewer questions of this recipe that may stand in one quiz than were wanted. */
export interface Shortage {
	readonly wanted: number;
	readonly found: number;
}

/** Writes a quiz of just as many questions as the recipe says (see `writeUpTo`). */
export function writeQuiz(base: FactBase, recipe: Recipe): Result<Quiz, Shortage> {
	const quiz = writeUpTo(base, recipe);
	const found = quiz?.key.length ?? 0;
	if (quiz === null || found < recipe.length) return err({ wanted: recipe.length, found });
	return ok(quiz);
}
