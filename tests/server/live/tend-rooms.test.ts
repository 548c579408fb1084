import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { HOST_AWAY_MS } from '../../../src/lib/engine/room/deadline.ts';
import { CLOSE_CODES } from '../../../src/lib/game/room/messages.ts';
import { openRooms } from '../../../src/lib/server/live/rooms.ts';
import { tendRooms } from '../../../src/lib/server/live/tend-rooms.ts';
import { ROOM_AGE_MS } from '../../../src/lib/server/room-age.ts';
import { connect, hostCookie } from '../../live/client.ts';
import {
	databaseIn,
	startLiveServer,
	temporaryFolder,
	type LiveServer
} from '../../live/live-server.ts';
import { openSampleRoom } from '../../live/sample-room.ts';

let server: LiveServer;
let now = 1_000_000;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
	folder = temporaryFolder();
	server = await startLiveServer(databaseIn(folder.path), () => now);
});
afterEach(async () => {
	await server.close();
	folder.remove();
});

const rowsOf = (table: 'room' | 'room_event' | 'quiz'): Promise<readonly unknown[]> =>
	server.database.selectFrom(table).selectAll().execute();

it('a room that nobody ever entered ends three hours after it was opened, and leaves memory', async () => {
	await openSampleRoom(server);
	const finished = async () =>
		(await server.database.selectFrom('room').select('finished').executeTakeFirstOrThrow())
			.finished;
	now += HOST_AWAY_MS - 1;
	await tendRooms(server.rooms);
	expect(server.rooms.all()).toEqual([]);
	expect(await finished()).toBeNull();
	now += 1;
	await tendRooms(server.rooms);
	await expect.poll(finished).toBe(now);
	await expect.poll(() => server.rooms.all()).toEqual([]);
});

it('a room is deleted thirty days after it was opened, log, quiz and all, and whoever is in it is told', async () => {
	const { code, hostSecret } = await openSampleRoom(server);
	const way = { port: server.port, code };
	const host = await connect({ ...way, as: 'host', cookie: hostCookie(code, hostSecret) });
	await host.nextView('lobby');
	now += ROOM_AGE_MS;
	await tendRooms(server.rooms);
	expect(await rowsOf('room')).toHaveLength(1);
	now += 1;
	const { code: young } = await openSampleRoom(server);
	await tendRooms(server.rooms);
	expect(await host.closed).toBe(CLOSE_CODES.noRoom);
	expect(await rowsOf('room')).toMatchObject([{ code: young }]);
	expect(await rowsOf('room_event')).toMatchObject([{ room: young }]);
	expect(await rowsOf('quiz')).toHaveLength(1);
});

it('a server that stays up tends its rooms by itself, until it is closed', async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	onTestFinished(() => void vi.useRealTimers());
	const rooms = openRooms(server);
	await openSampleRoom(server);
	now += ROOM_AGE_MS + 1;
	vi.advanceTimersByTime(60 * 60 * 1000);
	await expect.poll(() => rowsOf('room')).toEqual([]);
	await rooms.close();
	expect(vi.getTimerCount()).toBe(0);
});
