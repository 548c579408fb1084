import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';
import { loadOwnRun } from './load-run.ts';
import type { PlayedRun } from './played-run.ts';

/** The run that this session started last and has not finished; null when there is none. */
export async function loadLatestUnfinished(
	database: Database,
	session: SessionId
): Promise<PlayedRun | null> {
	const row = await database
		.selectFrom('run')
		.select('id')
		.where('session', '=', session)
		.where('finished', 'is', null)
		.orderBy('started', 'desc')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	return row === undefined ? null : loadOwnRun(database, row.id, session);
}
