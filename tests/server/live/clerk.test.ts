import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../../src/lib/engine/room/command.ts';
import type { Decision } from '../../../src/lib/engine/room/decide/decision.ts';
import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import type { RoomSettings } from '../../../src/lib/game/room/settings.ts';
import type { LiveRoom } from '../../../src/lib/server/live/live-room.ts';
import { openRooms, type Rooms } from '../../../src/lib/server/live/rooms.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { openPlayground, type Playground } from '../playground.ts';

let ground: Playground;
beforeEach(async () => {
	ground = await openPlayground();
});

/** One of the servers that hold a room. */
interface Server {
	readonly rooms: Rooms;
	readonly live: LiveRoom;
}

const submit = ({ rooms, live }: Server, command: Command): Promise<Decision> =>
	new Promise((settle, lost) => rooms.clerk.submitAtOnce({ live, command, settle, lost }));

const join = (name: string): Command => ({ type: 'join', holder: name, name, team: null, luck: 0 });

const answer = (seat: number): Command => ({
	type: 'answer',
	seat,
	question: 'q-one' as QuestionId,
	answer: { form: 'one', option: 1 },
	saidAt: ground.now,
	roundTrip: 0,
	arrivedAt: ground.now
});

const storedTypes = async ({ live }: Server): Promise<readonly string[]> => {
	const rows = await ground.services.database
		.selectFrom('room_event')
		.select('event')
		.where('room', '=', live.code)
		.orderBy('seq')
		.execute();
	return rows.map(({ event }) => JSON.parse(event).type);
};

/** A server of its own on the same database, which holds the room. */
async function serve(live: Pick<LiveRoom, 'code'>): Promise<Server> {
	const rooms = openRooms(ground.services);
	onTestFinished(() => rooms.close());
	const found = await rooms.find(live.code);
	if (found === null) throw new Error('the room is there');
	return { rooms, live: found };
}

/** Two servers hold a room in which Ana and Bo are asked the first question; the second knows all of it. */
async function twoServers(settings: Partial<RoomSettings>): Promise<readonly [Server, Server]> {
	const room = await openSampleRoom(ground.services, { seconds: null, ...settings });
	const one = await serve(room);
	for (const name of ['Ana', 'Bo']) await submit(one, join(name));
	await submit(one, { type: 'host-returned' });
	await submit(one, { type: 'start', turn: 0 });
	const two = await serve(room);
	ground.now += LEAD_MS;
	return [one, two];
}

describe('in a room that another server has written to', () => {
	it('nobody has left because the one who waits for them is somewhere else', async () => {
		const [one, two] = await twoServers({ earlyReveal: true });
		one.live.present.add(0);
		one.live.present.delete(1);
		// The second server writes Ana's answer, of which the first hears when it fails to write.
		expect(await submit(two, answer(0))).toMatchObject({ ok: true });
		expect(await submit(one, { type: 'host-left' })).toEqual({ ok: true, value: [] });
		expect(await submit(one, { type: 'player-left' })).toEqual({ ok: true, value: [] });
		expect(await storedTypes(one)).not.toContain('revealed');
		expect(one.live.state.hostAwaySince).toBe(two.live.state.hostAwaySince);
		// Bo is there, on whichever server.
		await submit(one, answer(1));
		expect(await storedTypes(one)).toContain('revealed');
	});

	it('the time that was lost is made up for once', async () => {
		const room = await openSampleRoom(ground.services, { seconds: 60 });
		const one = await serve(room);
		const two = await serve(room);
		await submit(two, { type: 'lock', locked: true });
		const since = ground.now;
		ground.now += 5000;
		expect(await submit(one, { type: 'resume', since })).toEqual({ ok: true, value: [] });
		expect((await storedTypes(one)).filter((type) => type === 'resumed')).toHaveLength(2);
	});

	it('what players and hosts say is decided again', async () => {
		const [one, two] = await twoServers({});
		await submit(two, { type: 'lock', locked: true });
		expect(await submit(one, { type: 'pause' })).toMatchObject({ ok: true });
		expect(await submit(one, join('Cem'))).toMatchObject({ error: { code: 'locked' } });
	});
});

describe('nobody waits for an answer that will not come', () => {
	it('once the server closes', async () => {
		const room = await openSampleRoom(ground.services);
		const one = await serve(room);
		await one.rooms.close();
		await expect(submit(one, join('Ana'))).rejects.toThrow('closing');
	});

	it('once the room is let go of', async () => {
		const room = await openSampleRoom(ground.services);
		const one = await serve(room);
		one.rooms.forget(one.live);
		await expect(submit(one, join('Ana'))).rejects.toThrow('gone');
		expect(await storedTypes(one)).not.toContain('joined');
	});
});
