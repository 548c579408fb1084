import type { RequestEvent } from '@sveltejs/kit';
import { chooseLanguage } from '../http/choose-language.ts';
import type { ResultId } from '../ids.ts';
import { PLAYER_COOKIE } from '../live/room-cookies.ts';
import { holderOf, parseSecret } from '../live/secret.ts';
import { beginSession } from '../session/begin-session.ts';
import { requireCode } from '../hosting/require-room.ts';
import { keepResult } from './keep-result.ts';

/** Keeps the visitor's own result of a round; null when the visitor has no seat in it, or it goes on. */
export async function takeResult(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'request'>,
	typed: string
): Promise<ResultId | null> {
	const { services } = event.locals;
	const secret = parseSecret(event.cookies.get(PLAYER_COOKIE));
	if (secret === null) return null;
	const code = requireCode(typed);
	const live = await services.rooms.find(code);
	const seat = live?.seats.get(holderOf(secret, code));
	if (!live || seat === undefined || live.state.stage.name !== 'finished') return null;
	const session = await beginSession(services, event);
	const language = chooseLanguage(
		event.request.headers.get('accept-language'),
		live.state.languages
	);
	return keepResult(services.database, live, { seat, secret, session, language });
}
