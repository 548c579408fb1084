import type { Cookies } from '@sveltejs/kit';
import { parseRoomCode, type RoomCode } from '../../game/room/code.ts';
import { stop } from '../http/stop.ts';
import type { LiveRoom } from '../live/live-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { hostSecretOf } from './control-cookies.ts';

/** The code in an address, however it was typed; what cannot be one is not found. */
export function requireCode(typed: string): RoomCode {
	const code = parseRoomCode(typed);
	return code.ok ? code.value : stop({ code: 'no-room' });
}

/** The room that an address names, for its host alone; for everybody else it is not to be found. */
export async function requireOwnRoom(
	rooms: Pick<Rooms, 'find'>,
	cookies: Cookies,
	typed: string
): Promise<LiveRoom> {
	const live = await rooms.find(requireCode(typed));
	if (live === null || hostSecretOf(cookies, live) === null) stop({ code: 'no-room' });
	return live;
}
