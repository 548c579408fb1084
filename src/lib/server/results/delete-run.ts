import type { Transaction } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { Tables } from '../database/tables.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/**
 * Deletes a run with its answers, its name and its result, and its quiz when nothing else refers to it.
 * That its session has seen these questions stays known for as long as the quiz does: who deletes a
 * result cannot play for a better one that counts.
 */
export async function deleteRun(
	database: Database,
	{ id, quizId }: Pick<PlayedRun, 'id' | 'quizId'>
): Promise<void> {
	await database.transaction().execute(async (transaction) => {
		await transaction.deleteFrom('run').where('id', '=', id).execute();
		await deleteUnusedQuizzes(transaction, [quizId]);
	});
}

/** Deletes those of the quizzes that no run, room or daily round refers to; all of them when none are named. */
export async function deleteUnusedQuizzes(
	transaction: Transaction<Tables>,
	ids: readonly string[] | null
): Promise<number> {
	const unused = transaction
		.deleteFrom('quiz')
		.where('id', 'not in', transaction.selectFrom('run').select('quiz'))
		.where('id', 'not in', transaction.selectFrom('room').select('quiz'))
		.where('id', 'not in', transaction.selectFrom('daily').select('quiz'));
	const { numDeletedRows } = await (
		ids === null ? unused : unused.where('id', 'in', ids)
	).executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
