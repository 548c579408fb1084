import type { Cookies, RequestEvent } from '@sveltejs/kit';
import type { RoomCode } from '../../game/room/code.ts';
import { controlCookie } from '../live/room-cookies.ts';
import type { LiveRoom } from '../live/live-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { holderOf, parseSecret, type Holder, type Secret } from '../live/secret.ts';
import { ROOM_AGE_S } from '../live/room-age.ts';

/** Lets this browser control a room from now on. `Secure` only over https: a LAN has none. */
export function giveControl(
	{ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
	role: 'host' | 'remote',
	{ code, secret }: { readonly code: RoomCode; readonly secret: Secret }
): void {
	cookies.set(controlCookie(role, code), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: ROOM_AGE_S
	});
}

/** The host's secret of a room as this browser keeps it; null when it has none, or a wrong one. */
export function hostSecretOf(
	cookies: Cookies,
	live: Pick<LiveRoom, 'code' | 'host'>
): Secret | null {
	const secret = parseSecret(cookies.get(controlCookie('host', live.code)));
	return secret !== null && holderOf(secret, live.code) === live.host ? secret : null;
}

/** What this browser is known by as a remote, in every room in which it is one. */
export function remoteHolders(cookies: Cookies): readonly Holder[] {
	const prefix = controlCookie('remote', '');
	return cookies.getAll().flatMap(({ name, value }) => {
		const secret = name.startsWith(prefix) ? parseSecret(value) : null;
		return secret === null ? [] : [holderOf(secret, name.slice(prefix.length))];
	});
}

/** Does this browser host the room? Whoever has no cookie for it learns nothing about the code. */
export async function isHostOf(
	rooms: Pick<Rooms, 'find'>,
	cookies: Cookies,
	code: RoomCode
): Promise<boolean> {
	if (cookies.get(controlCookie('host', code)) === undefined) return false;
	const live = await rooms.find(code);
	return live !== null && hostSecretOf(cookies, live) !== null;
}
