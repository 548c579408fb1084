import { expect, it } from 'vitest';
import { below, seedOf, streamOf, type Stream } from '../../src/lib/engine/quiz/random.ts';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import type { Socket } from '../../src/lib/server/live/connection.ts';
import { hear } from '../../src/lib/server/live/hear.ts';
import { arrive, leave } from '../../src/lib/server/live/presence.ts';
import { holderOf, newSecret } from '../../src/lib/server/live/secret.ts';
import { pick } from '../engine/room/random-play.ts';
import { connect, joinAs, ownOf } from './client.ts';
import { phoneOn } from './phone.ts';
import { openSampleRoom } from './sample-room.ts';
import { withServer } from './with-server.ts';

const MESSAGES = 200_000;

const served = withServer('all');

const TYPES = [
	'ping',
	'language',
	'join',
	'claim',
	'team',
	'answer',
	'onward',
	'start',
	'reveal',
	'next',
	'skip',
	'again',
	'pause',
	'unpause',
	'extend',
	'lock',
	'auto-advance',
	'early-reveal',
	'remove',
	'extra-time',
	'approve',
	'reject',
	'end',
	'invite-remote',
	'confirm-remote',
	'revoke-remote',
	'fly',
	'__proto__',
	''
] as const;
const FIELDS = [
	'turn',
	'seat',
	'claim',
	'name',
	'team',
	'question',
	'answer',
	'at',
	'sent',
	'language',
	'locked',
	'seconds',
	'on',
	'extraTime',
	'__proto__',
	'constructor',
	'holder'
] as const;

function anything(stream: Stream, depth = 0): unknown {
	const options: readonly (() => unknown)[] = [
		() => below(stream, 10) - 2,
		() => pick(stream, [1e308, -1e308, 0.1, -0, 2 ** 53]),
		() => pick(stream, ['', 'Ana', 'q-one', 'en', 'kk', '\u202e', '\ud800', 'x'.repeat(500)]),
		() => pick(stream, [null, true, false]),
		() => ({
			form: pick(stream, ['one', 'many', 'order', 'text', 'fly']),
			option: below(stream, 5)
		}),
		() =>
			depth > 3 ? [] : Array.from({ length: below(stream, 4) }, () => anything(stream, depth + 1))
	];
	return pick(stream, options)();
}

/** Nearly right, oddly wrong, or no JSON at all. */
function nonsense(stream: Stream): string {
	const fields = Array.from({ length: below(stream, 4) }, () => [
		pick(stream, FIELDS),
		anything(stream)
	]);
	const text = JSON.stringify({ type: pick(stream, TYPES), ...Object.fromEntries(fields) });
	switch (below(stream, 6)) {
		case 0:
			return text.slice(0, below(stream, text.length));
		case 1:
			return String.fromCharCode(
				...Array.from({ length: below(stream, 30) }, () => below(stream, 65_536))
			);
		case 2:
			return '['.repeat(below(stream, 2000));
		default:
			return text;
	}
}

/** A socket that takes everything, and remembers how it was closed. */
function openSocket(): Socket & { closedWith: number | null } {
	const socket = {
		backlog: 0,
		closedWith: null as number | null,
		write: () => {},
		terminate: () => {},
		close: (code: number) => {
			socket.closedWith = code;
		}
	};
	return socket;
}

it(`${MESSAGES} nonsensical messages crash nothing and touch no other room`, async () => {
	const [target, quiet] = [
		await openSampleRoom(served.server),
		await openSampleRoom(served.server)
	];
	const live = await served.server.rooms.find(target.code);
	const other = await served.server.rooms.find(quiet.code);
	if (!live || !other) throw new Error('both rooms are there');
	const untouched = JSON.stringify(other.state);
	const stream = streamOf(seedOf('fuzz'), 'id', 0);
	const closes = new Set<number | null>();
	const heapBefore = process.memoryUsage().heapUsed;
	const newcomer = () => {
		const socket = openSocket();
		const holder = holderOf(newSecret(), live.code);
		const role = pick(stream, ['player', 'player', 'player', 'screen'] as const);
		const connection = phoneOn(socket, { role, holder, allowanceAt: served.now });
		arrive(served.server.rooms, live, connection);
		return connection;
	};
	let connection = newcomer();
	for (let count = 0; count < MESSAGES; count++) {
		served.now += 40 + below(stream, 200);
		hear(served.server.rooms, { live, connection }, nonsense(stream));
		if (connection.socket.closedWith !== null) {
			closes.add(connection.socket.closedWith);
			leave(served.server.rooms, live, connection);
			connection = newcomer();
		}
		// Lets the clerk write from time to time, as between two packets.
		if (count % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
	}
	expect([...closes]).toEqual([CLOSE_CODES.malformed]);
	expect(JSON.stringify(other.state)).toBe(untouched);
	expect(live.state.stage.name).toBe('lobby');
	expect(live.players.size + live.visitors.size + live.watchers.size).toBeLessThan(10);
	expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(300_000_000);

	const ana = await joinAs({ port: served.server.port, code: quiet.code }, 'Ana');
	ana.say({ type: 'language', language: 'kk' });
	expect(ownOf((await ana.next('view')).view)).toMatchObject({ name: 'Ana' });
}, 120_000);

it('nonsense over real sockets closes them, and the server goes on', async () => {
	const { code } = await openSampleRoom(served.server);
	const way = { port: served.server.port, code };
	const stream = streamOf(seedOf('sockets'), 'id', 0);
	for (let count = 0; count < 100; count++) {
		const client = await connect(way);
		for (let message = 0; message < 20; message++) client.sayRaw(nonsense(stream));
		client.sayRaw(Buffer.from([count, 0, 255]));
		expect([CLOSE_CODES.malformed, CLOSE_CODES.flooding]).toContain(await client.closed);
	}
	const screen = await connect({ ...way, as: 'screen' });
	expect((await screen.next('room')).room).toMatchObject({ code });
});
