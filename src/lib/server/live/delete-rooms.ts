import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { deleteUnusedQuizzes } from '../quizzes/delete-unused-quizzes.ts';

/**
 * Deletes the rooms that were opened before a moment, with their logs, the names in them, and their quizzes
 * where nothing else refers to those; gives back their codes.
 */
export async function deleteRooms(
	transaction: Transaction<Tables>,
	before: number
): Promise<readonly string[]> {
	const rooms = await transaction
		.deleteFrom('room')
		.where('opened', '<', before)
		.returning(['code', 'quiz'])
		.execute();
	for (let from = 0; from < rooms.length; from += AT_ONCE) {
		const ids = rooms.slice(from, from + AT_ONCE).map(({ quiz }) => quiz);
		await deleteUnusedQuizzes(transaction, { ids });
	}
	return rooms.map(({ code }) => code);
}

/** Far below what one SQLite statement takes. */
const AT_ONCE = 500;
