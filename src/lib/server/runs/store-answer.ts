import type { Transaction } from 'kysely';
import { judge } from '../../engine/run/judge.ts';
import type { AnsweredStep } from '../../engine/run/run.ts';
import type { Answer } from '../../game/answer.ts';
import type { Tables } from '../database/tables.ts';
import { newResultId } from '../ids.ts';
import type { PlayedRun } from './played-run.ts';
import type { RunShell } from './start-run.ts';

/**
 * Stores the answer (null: skipped, or out of time) to a question that is being asked, with its mark
 * and points, and finishes the run with its last one. Whatever was stored first stays: a second
 * answer changes nothing.
 */
export async function storeAnswer(
	shell: RunShell,
	{ id, quiz, run }: PlayedRun,
	{ position, answer }: { readonly position: number; readonly answer: Answer | null }
): Promise<void> {
	const step = run.steps[position];
	const key = quiz.key[position];
	const proof = quiz.proofs[position];
	if (step?.stage !== 'asking' || key === undefined || proof === undefined) return;
	const { servedAt } = step;
	const judged = judge({ answer, key, servedAt, now: shell.clock(), limit: run.limit });
	await shell.database.transaction().execute(async (transaction) => {
		await insertAnswer(transaction, { run: id, position, topic: proof.topic }, judged);
		await finishWhenComplete(transaction, id, run.steps.length);
	});
}

async function insertAnswer(
	transaction: Transaction<Tables>,
	place: { readonly run: string; readonly position: number; readonly topic: string },
	step: AnsweredStep
): Promise<void> {
	await transaction
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
		.execute();
}

async function finishWhenComplete(
	transaction: Transaction<Tables>,
	run: string,
	length: number
): Promise<void> {
	const { count, last } = await transaction
		.selectFrom('answer')
		.select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('answered').as('last')])
		.where('run', '=', run)
		.executeTakeFirstOrThrow();
	if (count < length) return;
	await transaction
		.updateTable('run')
		.set({ finished: last, result: newResultId() })
		.where('id', '=', run)
		.where('finished', 'is', null)
		.execute();
}
