import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { QuizId, RunId } from '../ids.ts';
import type { SessionId } from '../session/session-id.ts';

/** The session's run through a quiz that is not finished yet; null when there is none. */
export async function findBegunRun(
	database: Kysely<Tables>,
	{ session, quiz }: { readonly session: SessionId; readonly quiz: QuizId }
): Promise<RunId | null> {
	const row = await database
		.selectFrom('run')
		.select('id')
		.where('session', '=', session)
		.where('quiz', '=', quiz)
		.where('finished', 'is', null)
		.orderBy('started')
		.limit(1)
		.executeTakeFirst();
	return row === undefined ? null : (row.id as RunId);
}
