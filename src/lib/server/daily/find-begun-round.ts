import type { Day } from '../../game/day.ts';
import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';

/** The session's counted run of a day that is not finished yet; null when there is none. */
export async function findBegunRound(
	database: Database,
	session: SessionId,
	day: Day
): Promise<string | null> {
	const row = await database
		.selectFrom('run')
		.select('id')
		.where('session', '=', session)
		.where('day', '=', day)
		.where('finished', 'is', null)
		.executeTakeFirst();
	return row?.id ?? null;
}
