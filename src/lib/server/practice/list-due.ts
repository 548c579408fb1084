import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';
import { nameSubject, type SubjectName } from '../../engine/quiz/subject-of.ts';
import type { Subject } from '../../engine/quiz/write-about.ts';

/** Whose memory of which base. */
export interface Whose {
	readonly session: SessionId;
	readonly base: string;
}

/** What is due at a moment (milliseconds since 1970), the longest overdue first. */
export async function listDue(
	database: Database,
	{ session, base }: Whose,
	{ now, limit }: { readonly now: number; readonly limit: number }
): Promise<readonly Subject[]> {
	return database
		.selectFrom('memory')
		.select(['fact', 'field'])
		.where('session', '=', session)
		.where('base', '=', base)
		.where('due', '<=', now)
		.orderBy('due')
		.orderBy('fact')
		.orderBy('field')
		.limit(limit)
		.execute();
}

/** All that is remembered of a base, due or not. */
export async function listSubjects(
	database: Database,
	{ session, base }: Whose
): Promise<ReadonlySet<SubjectName>> {
	const rows = await database
		.selectFrom('memory')
		.select(['fact', 'field'])
		.where('session', '=', session)
		.where('base', '=', base)
		.execute();
	return new Set(rows.map(({ fact, field }) => nameSubject(fact, field)));
}
