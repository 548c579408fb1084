import type { RequestEvent } from '@sveltejs/kit';
import type { Database } from '../database/open-database.ts';
import type { Shell } from '../shell.ts';
import { readSessionToken, writeSessionToken } from './session-cookie.ts';
import { newSessionToken, sessionIdOf, type SessionId } from './session-id.ts';

/**
 * The visitor's session, made when there is none. A token that is well-formed but unknown is
 * replaced: somebody else may have planted it.
 */
export async function beginSession(
	shell: Shell,
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>
): Promise<SessionId> {
	const known = readSessionToken(cookies);
	const isKept = known !== null && (await hasSession(shell.database, sessionIdOf(known)));
	const token = isKept ? known : newSessionToken();
	const id = sessionIdOf(token);
	if (!isKept) {
		await shell.database.insertInto('session').values({ id, started: shell.clock() }).execute();
	}
	writeSessionToken(cookies, token, url);
	return id;
}

async function hasSession(database: Database, id: SessionId): Promise<boolean> {
	const row = await database
		.selectFrom('session')
		.select('id')
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}
