import type { Cookies } from '@sveltejs/kit';
import type { RoomCode } from '../../game/room/code.ts';
import type { LiveRoom } from '../live/live-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { isHostOf } from '../hosting/control-cookies.ts';

/**
 * The room in which a finished one goes on already, when this browser hosts it and it is not over: a class
 * that is on its way there is not to be divided. Else null.
 */
export async function nextOwnRoom(
	rooms: Pick<Rooms, 'find'>,
	cookies: Cookies,
	{ state: { next } }: LiveRoom
): Promise<RoomCode | null> {
	if (next === null || !(await isHostOf(rooms, cookies, next))) return null;
	const live = await rooms.find(next);
	return live === null || live.state.stage.name === 'finished' ? null : next;
}
