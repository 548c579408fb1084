import { redirect } from '@sveltejs/kit';
import { err, ok, type Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { startEndless } from '../endless/start-endless.ts';
import type { RunId } from '../ids.ts';
import { startPractice } from '../practice/start-practice.ts';
import { writeNewQuiz } from '../quizzes/write-new-quiz.ts';
import { findBegunRun } from '../runs/find-begun-run.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { beginRun, type StartEvent } from '../runs/begin-run.ts';

/**
 * The same questions in the same order, with the same timer, against that run. Who is in the middle of
 * them goes on there.
 */
export async function playSame(
	event: StartEvent,
	played: PlayedRun
): Promise<Result<RunId, StartRefusal>> {
	const { quiz, quizId, run } = played;
	const { services, session } = event.locals;
	const whose = session === null ? null : { session, quiz: quizId };
	const begun = whose === null ? null : await findBegunRun(services.database, whose);
	if (begun !== null) redirect(303, `/run/${begun}`);
	return beginRun(event, {
		limit: run.limit,
		mode: 'quiz',
		rival: played,
		length: 0,
		quiz: async () => ok({ id: quizId, languages: quiz.languages })
	});
}

/** New questions, by the same choices. */
export async function playAgain(
	event: StartEvent,
	{ quiz, run }: PlayedRun
): Promise<Result<RunId, StartRefusal>> {
	const { services } = event.locals;
	const base = services.bases.get(quiz.base.name);
	if (base === undefined) return err({ code: 'base-gone' });
	if (run.mode === 'endless') return startEndless(event, base);
	if (run.mode === 'practice') return startPractice(event, base);
	return beginRun(event, {
		limit: run.limit,
		mode: 'quiz',
		rival: null,
		length: quiz.recipe.length,
		quiz: () => writeNewQuiz(services, base, quiz.recipe)
	});
}
