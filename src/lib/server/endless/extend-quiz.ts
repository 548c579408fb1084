import { currentPosition } from '../../engine/run/run.ts';
import { entriesOf, withEntries } from '../../engine/quiz/entry.ts';
import { quizOf } from '../../engine/quiz/quiz-of.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { writeEndlessly } from '../../engine/quiz/write-endlessly.ts';
import type { FactBase } from '../../engine/facts/fact-base.ts';
import { readyQuiz } from '../quizzes/ready-quiz.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { reload } from '../runs/reload.ts';
import type { Services } from '../services.ts';

/** Questions that are written at a time, at least. */
export const CHUNK = 10;
/** Of what there is: each time the whole quiz is stored again, the longer it is the more seldom. */
const GROWTH = 0.1;

/**
 * An endless run that has come to its last written question gets some more, so that there is always a
 * next one; any other run stays as it is. A fact base that changed or went since ends the run there.
 */
export async function extendQuiz(
	services: Pick<Services, 'database' | 'clock' | 'bases'>,
	played: PlayedRun
): Promise<PlayedRun> {
	const { quiz, run } = played;
	const base = services.bases.get(quiz.base.name);
	const isAtLast = currentPosition(run) === run.steps.length - 1;
	if (run.mode !== 'endless' || !isAtLast) return played;
	if (base === undefined || base.digest !== quiz.base.digest) return played;
	const longer = lengthen(base, quiz, run.language);
	await services.database
		.updateTable('quiz')
		.set({ content: JSON.stringify(longer), length: longer.key.length })
		.where('id', '=', played.quizId)
		// Of two requests at once the second has nothing to add.
		.where('length', '=', quiz.key.length)
		.execute();
	return reload(services, played);
}

/** The same quiz with its next questions; what was written before stays as it is. */
function lengthen(base: FactBase, quiz: Quiz, language: string): Quiz {
	const written = writeEndlessly(base, {
		seed: quiz.recipe.seed,
		language,
		before: quiz.proofs,
		count: Math.max(CHUNK, Math.round(GROWTH * quiz.key.length))
	});
	const next = quizOf(base, { recipe: quiz.recipe, language, written });
	const more = readyQuiz(next, quiz.key.length);
	const entries = [...entriesOf(quiz), ...entriesOf(more)];
	return withEntries({ ...quiz, recipe: { ...quiz.recipe, length: entries.length } }, entries);
}

/** An endless walk's first questions; empty when the base yields none. */
export function beginEndlessly(base: FactBase, seed: string, language: string): Quiz {
	const recipe = { base: base.name, seed, length: 0, topics: [], kinds: [], level: null };
	return lengthen(base, quizOf(base, { recipe, language, written: [] }), language);
}
