import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';
import { bestScore } from '../../game/score.ts';

/** What a session reached over all of its finished runs. */
export interface Sums {
	readonly quizzes: number;
	readonly questions: number;
	/** Each run's points by the most there were, 0 to 1, in no order. */
	readonly shares: readonly number[];
}

/** Adds it up in the database; all zero before the first finished run. */
export async function sumUp(database: Database, session: SessionId): Promise<Sums> {
	const rows = await database
		.selectFrom('run')
		.innerJoin('answer', 'answer.run', 'run.id')
		.where('run.session', '=', session)
		.where('run.finished', 'is not', null)
		.groupBy('run.id')
		.select(['run.id', 'run.time_limit'])
		.select(({ fn }) => [
			fn.countAll<number>().as('questions'),
			fn.sum<number>('answer.points').as('points')
		])
		.execute();
	return {
		quizzes: rows.length,
		questions: rows.reduce((sum, row) => sum + row.questions, 0),
		shares: rows.map((row) => row.points / bestScore(row.questions, row.time_limit !== null))
	};
}
