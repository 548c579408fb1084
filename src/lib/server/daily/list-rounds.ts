import type { Day } from '../../game/day.ts';
import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';

/** A day's round that a session played to its end in time, see `oldestCounting`. */
export interface PlayedRound {
	readonly day: Day;
	readonly resultId: string;
	readonly right: number;
	readonly length: number;
}

/** All counted rounds of a session, in no order. */
export async function listRounds(
	database: Database,
	session: SessionId
): Promise<readonly PlayedRound[]> {
	const rows = await database
		.selectFrom('run')
		.innerJoin('answer', 'answer.run', 'run.id')
		.where('run.session', '=', session)
		.where('run.day', 'is not', null)
		.where('run.result', 'is not', null)
		.groupBy(['run.id', 'run.day', 'run.result'])
		.select(['run.day', 'run.result'])
		.select(({ fn }) => [
			fn.countAll<number>().as('length'),
			fn.countAll<number>().filterWhere('verdict', '=', 'right').as('right')
		])
		.execute();
	return rows.flatMap(({ day, result, right, length }) =>
		day === null || result === null ? [] : [{ day: day as Day, resultId: result, right, length }]
	);
}
