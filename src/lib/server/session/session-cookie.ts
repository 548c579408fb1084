import type { Cookies } from '@sveltejs/kit';
import { parseSessionToken, sessionIdOf, type SessionId, type SessionToken } from './session-id.ts';

export const SESSION_COOKIE = 'baige-session';

/** As long as browsers keep a cookie. */
const MAX_AGE_S = 400 * 24 * 60 * 60;

/** Who the browser says it is; null without a cookie, or with one that we never gave. Asks no database. */
export function readSession(cookies: Cookies): SessionId | null {
	const token = readSessionToken(cookies);
	return token === null ? null : sessionIdOf(token);
}

export const readSessionToken = (cookies: Cookies): SessionToken | null =>
	parseSessionToken(cookies.get(SESSION_COOKIE));

/**
 * Gives the browser its token, for another 400 days. `secure` only when the request came by https:
 * over plain http, as on a school's LAN, browsers would drop the cookie.
 */
export function writeSessionToken(cookies: Cookies, token: SessionToken, url: URL): void {
	cookies.set(SESSION_COOKIE, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: MAX_AGE_S
	});
}
