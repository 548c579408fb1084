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
		await deleteUnusedQuizzes(transaction, { ids: [quizId] });
	});
}

/** Quizzes by id, or those written before a moment: a younger one may be about to be begun. */
export type QuizSelection =
	{ readonly ids: readonly string[] } | { readonly writtenBefore: number };

/** Deletes those of the quizzes that no run, room or daily round refers to. */
export async function deleteUnusedQuizzes(
	transaction: Transaction<Tables>,
	which: QuizSelection
): Promise<number> {
	const unused = transaction
		.deleteFrom('quiz')
		.where('id', 'not in', transaction.selectFrom('run').select('quiz'))
		.where('id', 'not in', transaction.selectFrom('room').select('quiz'))
		.where('id', 'not in', transaction.selectFrom('daily').select('quiz'));
	const { numDeletedRows } = await (
		'ids' in which
			? unused.where('id', 'in', which.ids)
			: unused.where('written', '<', which.writtenBefore)
	).executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
