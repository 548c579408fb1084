import type { EndlessPage } from '../../game/pages/endless-page.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { listRecords } from '../endless/list-records.ts';
import type { Services } from '../services.ts';
import type { SessionId } from '../session/session-id.ts';

/** What there is to run through, with the visitor's records; `accepts` is the `Accept-Language` header. */
export async function endlessPage(
	{ database, bases }: Pick<Services, 'database' | 'bases'>,
	session: SessionId | null,
	accepts: string | null
): Promise<EndlessPage> {
	const records = session === null ? new Map() : await listRecords(database, session);
	return {
		bases: [...bases.values()].map(({ name, title, languages }) => ({
			name,
			title: title[chooseLanguage(accepts, languages)] ?? name,
			record: records.get(name) ?? null
		}))
	};
}
