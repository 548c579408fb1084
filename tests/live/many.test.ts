import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../src/lib/engine/room/deadline.ts';
import { openRooms } from '../../src/lib/server/live/rooms.ts';
import type { QuestionId } from '../../src/lib/game/question.ts';
import { connect, joinAs, type Client, type Way } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

const QUESTION = 'q-one' as QuestionId;

const room = () => hostRoom(served.server, { seconds: 60 });

const crowd = (way: Way, size: number): Promise<readonly Client[]> =>
	Promise.all(Array.from({ length: size }, (_, number) => joinAs(way, `Player ${number}`)));

async function open(host: Client, players: readonly Client[]): Promise<void> {
	host.say({ type: 'start', turn: 0 });
	await Promise.all(players.map((player) => player.nextView('asking')));
	served.now += LEAD_MS;
}

async function answerAll(
	players: readonly Client[],
	option: (number: number) => number
): Promise<number> {
	const acknowledged = await Promise.all(
		players.map(async (player, number) => {
			player.say({
				type: 'answer',
				question: QUESTION,
				answer: { form: 'one', option: option(number) },
				at: served.now
			});
			return (await player.next('received')).question;
		})
	);
	return acknowledged.length;
}

async function reveal(host: Client) {
	host.say({ type: 'reveal', turn: 1 });
	return (await host.nextView('revealed')).own;
}

it('500 players answer at once: every answer is acknowledged and counted', async () => {
	const { way, host } = await room();
	const players = await crowd(way, 500);
	await open(host, players);
	expect(await answerAll(players, (number) => number % 4)).toBe(500);
	expect(await reveal(host)).toMatchObject({
		tally: { counts: [125, 125, 125, 125], unanswered: 0 }
	});
	for (const { socket } of players) socket.terminate();
});

it('what one player does is sent to no other', async () => {
	const { way, host } = await room();
	const players = await crowd(way, 30);
	const [watched, ...rest] = players;
	if (!watched) throw new Error('somebody has to be there');
	await open(host, players);
	const heard = watched.texts.length;
	await answerAll(rest, () => 1);
	rest[0]?.socket.terminate();
	await joinAs(way, 'Latecomer');
	watched.say({ type: 'ping', sent: 1 });
	await watched.next('pong');
	expect(watched.texts.length).toBe(heard + 1);
});

it('a screen is told what players are told, and sums', async () => {
	const { way, host } = await room();
	const screen = await connect({ ...way, as: 'screen' });
	const players = await crowd(way, 2);
	const own = { role: 'screen', locked: false, tally: null, leaders: [] };
	expect((await screen.nextView('lobby')).own).toEqual(own);
	await open(host, players);
	const asking = await screen.nextView('asking');
	expect(asking.own).toEqual(own);
	await answerAll(players, () => 1);
	await reveal(host);
	await screen.nextView('revealed');
	const types = screen.texts.map((text) => JSON.parse(text).type);
	expect([...new Set(types)].sort()).toEqual(['counters', 'room', 'view', 'welcome']);
	const [player] = players;
	if (!player) throw new Error('somebody has to be there');
	const commonOf = ({ texts }: Client) =>
		texts
			.filter((text) => text.includes('"stage":"revealed"'))
			.map((text) => JSON.parse(text).view.common);
	await player.nextView('revealed');
	expect(commonOf(screen)).toEqual(commonOf(player));
});

it('nobody is told which quiz is asked', async () => {
	const { way, host, code } = await room();
	const screen = await connect({ ...way, as: 'screen' });
	const players = await crowd(way, 2);
	await open(host, players);
	await answerAll(players, () => 1);
	await reveal(host);
	host.say({ type: 'end' });
	for (const client of [host, screen, ...players]) await client.nextView('finished');
	const { quiz } = await served.server.database
		.selectFrom('room')
		.select('quiz')
		.where('code', '=', code)
		.executeTakeFirstOrThrow();
	for (const { texts } of [host, screen, ...players]) expect(texts.join('')).not.toContain(quiz);
});

it('two rooms at once know nothing of each other', async () => {
	const [one, two] = [await room(), await room()];
	const [inOne, inTwo] = [await crowd(one.way, 20), await crowd(two.way, 20)];
	await open(one.host, inOne);
	await answerAll(inOne, () => 1);
	expect(await reveal(one.host)).toMatchObject({ tally: { counts: [0, 20, 0, 0] } });
	for (const player of inTwo) {
		player.say({ type: 'ping', sent: 1 });
		await player.next('pong');
	}
	const heard = inTwo.flatMap(({ texts }) => texts).join('\n');
	expect(heard).not.toContain('asking');
	expect(heard).not.toContain(one.way.code);
	// The same browser is somebody else in another room.
	const [first] = inOne;
	const visitor = await connect({ ...two.way, cookie: first?.cookie() ?? '' });
	await visitor.next('door');
});

describe('two servers that hold one room', () => {
	it('never write the same event twice: the second reads, and decides again', async () => {
		const { code } = await room();
		const other = openRooms(served.server);
		const [mine, theirs] = await Promise.all([served.server.rooms.find(code), other.find(code)]);
		if (!mine || !theirs) throw new Error('both hold the room');
		const join = (rooms: typeof other, live: typeof mine, name: string) =>
			new Promise((settle) =>
				rooms.clerk.submit({
					live,
					command: { type: 'join', holder: name, name, team: null, luck: 0 },
					settle
				})
			);
		const names = Array.from({ length: 40 }, (_, number) => `Player ${number}`);
		await Promise.all(
			names.map((name, number) =>
				number % 2 ? join(other, theirs, name) : join(served.server.rooms, mine, name)
			)
		);
		const rows = await served.server.database
			.selectFrom('room_event')
			.select(['seq', 'event'])
			.where('room', '=', code)
			.orderBy('seq')
			.execute();
		expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
		const seats = rows
			.map(({ event }) => JSON.parse(event))
			.filter(({ type }) => type === 'joined');
		expect(seats.map(({ seat }) => seat)).toEqual(names.map((_, index) => index));
		expect(seats.map(({ name }) => name).sort()).toEqual([...names].sort());
		await other.close();
	});
});

it('a room that has finished leaves memory with its last connection, and can be read again', async () => {
	const { way, host, code } = await room();
	const [ana] = await crowd(way, 1);
	host.say({ type: 'end' });
	await ana?.nextView('finished');
	for (const client of [host, ana]) client?.socket.close();
	await Promise.all([host.closed, ana?.closed]);
	await expect.poll(() => served.server.rooms.all().some((live) => live.code === code)).toBe(false);
	const again = await connect({ ...way, cookie: ana?.cookie() ?? '' });
	expect((await again.nextView('finished')).own).toMatchObject({ name: 'Player 0' });
});
