import type { Database } from '../database/open-database.ts';
import { deleteRooms } from '../live/delete-rooms.ts';
import { deleteUnusedQuizzes } from '../quizzes/delete-unused-quizzes.ts';

/** How much was deleted. */
export interface Pruned {
	readonly runs: number;
	readonly rooms: number;
	readonly memories: number;
	readonly quizzes: number;
	readonly sessions: number;
}

/**
 * Deletes what is older than a moment (milliseconds since 1970): runs that began before it with their
 * results and names, rooms that were opened before it with their logs, memories not used since, daily
 * rounds, quizzes that nothing refers to any more, and sessions that own nothing any more.
 */
export function prune(database: Database, before: number): Promise<Pruned> {
	return database.transaction().execute(async (transaction) => {
		const runs = await transaction
			.deleteFrom('run')
			.where('started', '<', before)
			.executeTakeFirstOrThrow();
		const rooms = await deleteRooms(transaction, before);
		const memories = await transaction
			.deleteFrom('memory')
			.where('reviewed', '<', before)
			.executeTakeFirstOrThrow();
		await transaction
			.deleteFrom('daily')
			.where(
				'quiz',
				'in',
				transaction.selectFrom('quiz').select('id').where('written', '<', before)
			)
			.where('quiz', 'not in', transaction.selectFrom('run').select('quiz'))
			.execute();
		const quizzes = await deleteUnusedQuizzes(transaction, { writtenBefore: before });
		const sessions = await transaction
			.deleteFrom('session')
			.where('started', '<', before)
			.where('id', 'not in', transaction.selectFrom('run').select('session'))
			.where('id', 'not in', transaction.selectFrom('memory').select('session'))
			.executeTakeFirstOrThrow();
		return {
			runs: Number(runs.numDeletedRows),
			rooms: rooms.length,
			memories: Number(memories.numDeletedRows),
			quizzes,
			sessions: Number(sessions.numDeletedRows)
		};
	});
}
