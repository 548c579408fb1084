import type { IncomingMessage } from 'node:http';
import { parseRoomCode, type RoomCode } from '../../game/room/code.ts';
import type { Role } from '../../game/room/messages.ts';

/** Where a request to upgrade wants to go, and as whom. */
export interface Visit {
	readonly code: RoomCode;
	readonly role: Role;
	/** As asked for; not yet one of the room's. */
	readonly language: string;
}

const ROLES: readonly string[] = ['player', 'screen', 'host', 'remote'] satisfies readonly Role[];
const isRole = (text: string): text is Role => ROLES.includes(text);

/** Reads `/live/<code>?as=<role>&language=<tag>`; null when it is not such an address. */
export function parseVisit(request: IncomingMessage): Visit | null {
	const url = URL.parse(request.url ?? '/', 'http://localhost');
	const [, path, typed, ...more] = url?.pathname.split('/') ?? [];
	const code = parseRoomCode(typed ?? '');
	const role = url?.searchParams.get('as') ?? 'player';
	if (path !== 'live' || more.length > 0 || !code.ok || !isRole(role)) return null;
	return { code: code.value, role, language: url?.searchParams.get('language') ?? '' };
}

/** A page of another site must not open a socket with our visitor's cookies. */
export function isOwnOrigin({ headers }: IncomingMessage): boolean {
	const origin = URL.parse(headers.origin ?? '');
	return origin !== null && origin.host === headers.host?.toLowerCase();
}

/** As far as the request itself, or the proxy before us, says. */
export const isSecure = ({ headers, socket }: IncomingMessage): boolean =>
	headers['x-forwarded-proto'] === 'https' || 'encrypted' in socket;
