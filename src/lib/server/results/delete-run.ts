import type { Database } from '../database/open-database.ts';
import { deleteUnusedQuizzes } from '../quizzes/delete-unused-quizzes.ts';
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
