import { expect, it, onTestFinished, vi } from 'vitest';
import { HOST_AWAY_MS } from '../../../src/lib/engine/room/deadline.ts';
import { CLOSE_CODES } from '../../../src/lib/game/room/messages.ts';
import { openRooms } from '../../../src/lib/server/live/rooms.ts';
import { tendRooms } from '../../../src/lib/server/live/tend-rooms.ts';
import { ROOM_AGE_MS } from '../../../src/lib/server/live/room-age.ts';
import { hostRoom } from '../../live/hosted-room.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { withServer } from '../../live/with-server.ts';

const served = withServer('each');

const rowsOf = (table: 'room' | 'room_event' | 'quiz'): Promise<readonly unknown[]> =>
	served.server.database.selectFrom(table).selectAll().execute();

it('a room that nobody ever entered ends three hours after it was opened, and leaves memory', async () => {
	await openSampleRoom(served.server);
	const finished = async () =>
		(await served.server.database.selectFrom('room').select('finished').executeTakeFirstOrThrow())
			.finished;
	served.now += HOST_AWAY_MS - 1;
	await tendRooms(served.server.rooms);
	expect(served.server.rooms.all()).toEqual([]);
	expect(await finished()).toBeNull();
	served.now += 1;
	await tendRooms(served.server.rooms);
	await expect.poll(finished).toBe(served.now);
	await expect.poll(() => served.server.rooms.all()).toEqual([]);
});

it('a room is deleted thirty days after it was opened, log, quiz and all, and whoever is in it is told', async () => {
	const { host } = await hostRoom(served.server);
	await host.nextView('lobby');
	served.now += ROOM_AGE_MS;
	await tendRooms(served.server.rooms);
	expect(await rowsOf('room')).toHaveLength(1);
	served.now += 1;
	const { code: young } = await openSampleRoom(served.server);
	await tendRooms(served.server.rooms);
	expect(await host.closed).toBe(CLOSE_CODES.noRoom);
	expect(await rowsOf('room')).toMatchObject([{ code: young }]);
	expect(await rowsOf('room_event')).toMatchObject([{ room: young }]);
	expect(await rowsOf('quiz')).toHaveLength(1);
});

it('a server that stays up tends its rooms by itself, until it is closed', async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	onTestFinished(() => void vi.useRealTimers());
	const rooms = openRooms(served.server);
	await openSampleRoom(served.server);
	served.now += ROOM_AGE_MS + 1;
	vi.advanceTimersByTime(60 * 60 * 1000);
	await expect.poll(() => rowsOf('room')).toEqual([]);
	await rooms.close();
	expect(vi.getTimerCount()).toBe(0);
});
