import type { RoomSettings } from '../../src/lib/game/room/settings.ts';
import type { RoomCode } from '../../src/lib/game/room/code.ts';
import type { LiveRoom } from '../../src/lib/server/live/live-room.ts';
import { connect, hostCookie, type Client, type Way } from './client.ts';
import type { LiveServer } from './live-server.ts';
import { openSampleRoom } from './sample-room.ts';

/** A room that asks one question of each form, with its host connected. */
export interface HostedRoom {
	readonly code: RoomCode;
	readonly live: LiveRoom;
	/** The way in, for whoever plays or looks on. */
	readonly way: Way;
	/** The host's own. */
	readonly control: Way & { readonly cookie: string };
	readonly host: Client;
}

/** Opens one, and comes in as its host. */
export async function hostRoom(
	server: LiveServer,
	settings: Partial<RoomSettings> = {},
	which: 'key' | 'otherKey' = 'key'
): Promise<HostedRoom> {
	const { code, hostSecret } = await openSampleRoom(server, settings, which);
	const live = await server.rooms.find(code);
	if (live === null) throw new Error('a room that was opened is there');
	const way = { port: server.port, code };
	const control = { ...way, as: 'host' as const, cookie: hostCookie(code, hostSecret) };
	return { code, live, way, control, host: await connect(control) };
}
