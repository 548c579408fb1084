import type { IncomingMessage } from 'node:http';
import { ROOM_AGE_S } from './room-age.ts';
import { parseSecret, type Secret } from './secret.ts';

/** Names a player in every room that this browser plays in. */
export const PLAYER_COOKIE = 'baige-player';

/** The cookie that opens a room's controls. */
export const controlCookie = (role: 'host' | 'remote', code: string): string =>
	`baige-${role}-${code}`;

/** The secret in a cookie of an upgrade request, where Kit's cookies do not reach. */
export function readSecret(request: IncomingMessage, name: string): Secret | null {
	for (const pair of (request.headers.cookie ?? '').split(';')) {
		const [key, value] = pair.trim().split('=');
		if (key === name) return parseSecret(value);
	}
	return null;
}

/**
 * The header that keeps a secret in a browser. `Secure` only over https: over plain http, as on a
 * school's LAN, browsers would drop the cookie.
 */
export function secretHeader(name: string, secret: Secret, isSecure: boolean): string {
	const flags = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${ROOM_AGE_S}`;
	return `${name}=${secret}; ${flags}${isSecure ? '; Secure' : ''}`;
}
