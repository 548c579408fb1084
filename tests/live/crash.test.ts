import { afterAll, expect, it } from 'vitest';
import type { QuestionId } from '../../src/lib/game/question.ts';
import type { ServerMessage } from '../../src/lib/game/room/messages.ts';
import type { RoomView } from '../../src/lib/game/room/view.ts';
import { startChildServer, type ChildServer } from './child-server.ts';
import { connect, hostCookie, ownOf } from './client.ts';
import { isViewOf, startTogether, stayConnected, type LastingClient } from './lasting-client.ts';
import { databaseIn, temporaryFolder } from './live-server.ts';

const PLAYERS = 200;
const folder = temporaryFolder();
const servers: ChildServer[] = [];
const players: LastingClient[] = [];
afterAll(async () => {
	for (const { close } of players) close();
	for (const { child } of servers) child.kill('SIGKILL');
	folder.remove();
});

const QUESTION = 'q-one' as QuestionId;
const isReceived = (message: ServerMessage) => message.type === 'received';
const optionOf = (number: number) => ({ form: 'one' as const, option: number % 4 });

async function serve(port: number, ...flags: readonly string[]): Promise<ChildServer> {
	const server = await startChildServer(databaseIn(folder.path), port, ...flags);
	servers.push(server);
	return server;
}

/** Answers, and resolves when that is acknowledged. */
async function answer(number: number): Promise<void> {
	const player = players[number];
	const received = player?.next(isReceived);
	player?.say({ type: 'answer', question: QUESTION, answer: optionOf(number), at: Date.now() });
	await received;
}

async function untilOpen({ common }: RoomView): Promise<void> {
	const opensAt = common.stage === 'asking' ? common.opensAt : 0;
	await new Promise((resolve) => setTimeout(resolve, Math.max(0, opensAt - Date.now()) + 20));
}

it(`${PLAYERS} players are back by themselves in the same question when the server is killed, and no acknowledged answer is lost`, async () => {
	const before = await serve(0, '--open');
	const way = { port: before.port, code: before.code };
	const control = {
		...way,
		as: 'host' as const,
		cookie: hostCookie(before.code, before.hostSecret)
	};
	const host = await connect(control);
	for (let number = 0; number < PLAYERS; number++) players.push(stayConnected(way));
	for (const { view } of await startTogether(host, players)) await untilOpen(view);

	// Two in three answer; the server is killed while answers are still coming in.
	const acknowledged = new Set<number>();
	await new Promise<void>((resolve) => {
		for (let number = 0; number < PLAYERS; number++) {
			if (number % 3 === 0) continue;
			setTimeout(() => {
				if (acknowledged.size >= PLAYERS / 4) return;
				void answer(number).then(() => {
					acknowledged.add(number);
					if (acknowledged.size === PLAYERS / 4) resolve();
				});
			}, number);
		}
	});
	const returning = players.map((player) => player.next(isViewOf('asking')));
	await before.kill();
	await serve(before.port);
	const up = performance.now();
	const views = (await Promise.all(returning)).map(({ view }) => view);
	console.log(`all ${PLAYERS} were back after ${Math.round(performance.now() - up)} ms`);

	// Whoever tries once the server is up is let in, and nobody waits longer than `RETRY_MS` to try.
	expect(players.flatMap(({ failed }) => failed.filter((began) => began > up))).toEqual([]);
	expect(players.map(({ links }) => links.filter(Boolean).length)).toEqual(players.map(() => 2));
	const lost = [...acknowledged].filter((number) => {
		const view = views[number];
		return !view || JSON.stringify(ownOf(view).answer) !== JSON.stringify(optionOf(number));
	});
	expect(lost).toEqual([]);
	expect(views.map((view) => ownOf(view).name)).toEqual(
		players.map((_, number) => `Player ${number}`)
	);

	// Whoever was not acknowledged sends again; then everybody's answer counts once.
	for (const view of views) await untilOpen(view);
	await Promise.all(
		views.map((view, number) => (ownOf(view).answer === null ? answer(number) : null))
	);
	const again = await connect(control);
	const { common } = await again.nextView('asking');
	again.say({ type: 'reveal', turn: common.turn });
	const { own } = await again.nextView('revealed');
	expect(own).toMatchObject({ tally: { counts: [50, 50, 50, 50], unanswered: 0 } });
}, 60_000);
