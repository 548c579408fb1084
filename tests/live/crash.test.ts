import { afterAll, expect, it } from 'vitest';
import type { QuestionId } from '../../src/lib/game/question.ts';
import { startChildServer, type ChildServer } from './child-server.ts';
import { connect, hostCookie, joinAs, ownOf, type Client, type Way } from './client.ts';
import { databaseIn, temporaryFolder } from './live-server.ts';

const PLAYERS = 200;
const folder = temporaryFolder();
const servers: ChildServer[] = [];
afterAll(async () => {
	for (const { child } of servers) child.kill('SIGKILL');
	folder.remove();
});

const QUESTION = 'q-one' as QuestionId;

/** As a phone does: tries again until the server is back. */
async function comeBack(way: Way): Promise<Client> {
	for (let wait = 50; ; wait = Math.min(500, wait * 2)) {
		try {
			return await connect(way);
		} catch {
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
}

async function serve(port: number, ...flags: readonly string[]): Promise<ChildServer> {
	const server = await startChildServer(databaseIn(folder.path), port, ...flags);
	servers.push(server);
	return server;
}

it(`${PLAYERS} players are back in the same question when the server is killed, and no acknowledged answer is lost`, async () => {
	const before = await serve(0, '--open');
	const way = { port: before.port, code: before.code };
	const control = {
		...way,
		as: 'host' as const,
		cookie: hostCookie(before.code, before.hostSecret)
	};
	const host = await connect(control);
	const players = await Promise.all(
		Array.from({ length: PLAYERS }, (_, number) => joinAs(way, `Player ${number}`))
	);
	host.say({ type: 'start', turn: 0 });
	const asked = await Promise.all(players.map((player) => player.nextView('asking')));
	const [opensAt = 0] = asked.map(({ common }) => (common.stage === 'asking' ? common.opensAt : 0));
	await new Promise((resolve) => setTimeout(resolve, Math.max(0, opensAt - Date.now()) + 20));

	// Two in three answer; the server is killed while answers are still coming in.
	const acknowledged = new Set<number>();
	const killed = new Promise<void>((resolve) => {
		for (const [number, player] of players.entries()) {
			if (number % 3 === 0) continue;
			const option = number % 4;
			setTimeout(() => {
				if (player.socket.readyState !== player.socket.OPEN) return;
				player.say({
					type: 'answer',
					question: QUESTION,
					answer: { form: 'one', option },
					at: Date.now()
				});
				player.next('received').then(
					() => {
						acknowledged.add(number);
						if (acknowledged.size === PLAYERS / 4) resolve();
					},
					() => {}
				);
			}, number);
		}
	});
	await killed;
	await before.kill();
	await Promise.all(players.map(({ closed }) => closed));

	const back = players.map((player) => comeBack({ ...way, cookie: player.cookie() }));
	await serve(before.port);
	const returned = await Promise.all(back);
	const views = await Promise.all(returned.map((player) => player.nextView('asking')));
	const lost = [...acknowledged].filter((number) => {
		const view = views[number];
		return (
			!view ||
			JSON.stringify(ownOf(view).answer) !== JSON.stringify({ form: 'one', option: number % 4 })
		);
	});
	expect(lost).toEqual([]);
	expect(views.map((view) => ownOf(view).name)).toEqual(
		players.map((_, number) => `Player ${number}`)
	);
	expect(acknowledged.size).toBeGreaterThanOrEqual(PLAYERS / 4);

	// Whoever was not acknowledged sends again; then everybody's answer counts once.
	const open = views.map((view) => (view.common.stage === 'asking' ? view.common.opensAt : 0));
	await new Promise((resolve) =>
		setTimeout(resolve, Math.max(0, ...open.map((at) => at - Date.now())) + 20)
	);
	await Promise.all(
		returned.map(async (player, number) => {
			const view = views[number];
			if (view && ownOf(view).answer !== null) return;
			player.say({
				type: 'answer',
				question: QUESTION,
				answer: { form: 'one', option: number % 4 },
				at: Date.now()
			});
			await player.next('received');
		})
	);
	const again = await connect(control);
	const { common } = await again.nextView('asking');
	again.say({ type: 'reveal', turn: common.turn });
	const { own } = await again.nextView('revealed');
	expect(own).toMatchObject({ tally: { counts: [50, 50, 50, 50], unanswered: 0 } });
}, 60_000);
