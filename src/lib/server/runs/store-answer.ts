import type { Transaction } from 'kysely';
import { judge } from '../../engine/run/judge.ts';
import { livesOf, type AnsweredStep, type Run } from '../../engine/run/run.ts';
import type { Answer } from '../../game/answer.ts';
import { oldestCounting } from '../daily/oldest-counting.ts';
import type { Tables } from '../database/tables.ts';
import { endQuiz } from '../endless/end-quiz.ts';
import { newResultId } from '../ids.ts';
import { remember } from '../practice/remember.ts';
import type { PlayedRun } from './played-run.ts';
import type { Shell } from '../shell.ts';

/**
 * Stores the answer (null: skipped, or out of time) to a question that is being asked, with its mark
 * and points, and finishes the run with its last one. Whatever was stored first stays: a second
 * answer changes nothing.
 */
export async function storeAnswer(
	shell: Shell,
	played: PlayedRun,
	{ position, answer }: { readonly position: number; readonly answer: Answer | null }
): Promise<void> {
	const { id, quiz, run } = played;
	const step = run.steps[position];
	const key = quiz.key[position];
	const proof = quiz.proofs[position];
	if (step?.stage !== 'asking' || key === undefined || proof === undefined) return;
	const { servedAt } = step;
	const judged = judge({ answer, key, servedAt, now: shell.clock(), limit: run.limit });
	await shell.database.transaction().execute(async (transaction) => {
		const place = { run: id, position, topic: proof.topic };
		if (!(await insertAnswer(transaction, place, judged))) return;
		await remember(transaction, { played, position }, judged);
		const isOut = livesLeft(run, judged) === 0;
		if (isOut) await endQuiz(transaction, { id: played.quizId, quiz }, position + 1);
		// All questions before this one are answered: the walk is linear.
		if (isOut || position === run.steps.length - 1) await finish(transaction, id, judged);
	});
}

/** Says whether this answer is the one that is stored: it is not when there was one before. */
async function insertAnswer(
	transaction: Transaction<Tables>,
	place: { readonly run: string; readonly position: number; readonly topic: string },
	step: AnsweredStep
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await transaction
		.insertInto('answer')
		.values({
			...place,
			answer: step.answer === null ? null : JSON.stringify(step.answer),
			verdict: step.mark.verdict,
			share: step.mark.share,
			points: step.points,
			answered: step.answeredAt
		})
		.onConflict((conflict) => conflict.columns(['run', 'position']).doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Mistakes that an endless run may still have after this answer; null for any other run. */
function livesLeft(run: Run, { mark }: AnsweredStep): number | null {
	const lives = livesOf(run);
	return lives !== null && mark.verdict === 'wrong' ? lives - 1 : lives;
}

async function finish(
	transaction: Transaction<Tables>,
	run: string,
	{ answeredAt }: AnsweredStep
): Promise<void> {
	await transaction
		.updateTable('run')
		.set(({ eb, ref }) => ({
			finished: answeredAt,
			result: newResultId(),
			day: eb.case().when('day', '>=', oldestCounting(answeredAt)).then(ref('day')).else(null).end()
		}))
		.where('id', '=', run)
		.where('finished', 'is', null)
		.execute();
}
