import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Quizzes by id, or those written before a moment: a younger one may be about to be begun. */
export type QuizSelection =
	{ readonly ids: readonly string[] } | { readonly writtenBefore: number };

/** Deletes those of the quizzes that no run, room or daily round refers to; gives back how many. */
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
