import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';

/** The most right answers of a session in one endless run, by name of the fact base. */
export async function listRecords(
	database: Database,
	session: SessionId
): Promise<ReadonlyMap<string, number>> {
	const rows = await database
		.selectFrom('run')
		.innerJoin('quiz', 'quiz.id', 'run.quiz')
		.innerJoin('answer', 'answer.run', 'run.id')
		.where('run.session', '=', session)
		.where('run.mode', '=', 'endless')
		.where('run.finished', 'is not', null)
		.groupBy(['run.id', 'quiz.base'])
		.select('quiz.base')
		.select(({ fn }) =>
			fn.countAll<number>().filterWhere('answer.verdict', '=', 'right').as('right')
		)
		.orderBy('right')
		.execute();
	return new Map(rows.map(({ base, right }) => [base, right]));
}
