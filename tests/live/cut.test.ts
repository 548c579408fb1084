import { beforeAll, expect, it } from 'vitest';
import type { QuestionId } from '../../src/lib/game/question.ts';
import type { ServerMessage } from '../../src/lib/game/room/messages.ts';
import { ownOf } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { isViewOf, startTogether, stayConnected } from './lasting-client.ts';
import { openNetwork, type Network } from './network.ts';
import { withServer } from './with-server.ts';

const served = withServer('all', Date.now);
let network: Network;
beforeAll(async () => {
	network = await openNetwork(served.server.port);
	return () => network.close();
});

const CUT_MS = 5000;
const PLAYERS = 30;
const QUESTION = 'q-one' as QuestionId;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const isReceived = (message: ServerMessage) => message.type === 'received';

/** Thirty players behind the network, with the first question open. */
async function askedClass() {
	const { code, host } = await hostRoom(served.server, { seconds: 60 });
	const players = Array.from({ length: PLAYERS }, () =>
		stayConnected({ port: network.port, code })
	);
	const [first] = await startTogether(host, players);
	const opensAt = first?.view.common.stage === 'asking' ? first.view.common.opensAt : 0;
	await pause(Math.max(0, opensAt - Date.now()) + 20);
	const answer = async (number: number): Promise<void> => {
		const player = players[number];
		const received = player?.next(isReceived);
		player?.say({
			type: 'answer',
			question: QUESTION,
			answer: { form: 'one', option: number % 2 },
			at: Date.now()
		});
		await received;
	};
	const close = (): void => {
		for (const player of players) player.close();
		host.socket.close();
	};
	return { host, players, answer, close };
}

const numbers = Array.from({ length: PLAYERS }, (_, number) => number);
const early = numbers.filter((number) => number % 3 === 0);
const late = numbers.filter((number) => number % 3 !== 0);

it('a class whose network is cut for five seconds is back in the same question, and every answer counts once', async () => {
	const { host, players, answer, close } = await askedClass();
	await Promise.all(early.map(answer));
	const returning = players.map((player) => player.next(isViewOf('asking')));
	network.cut(true);
	await pause(CUT_MS);
	network.cut(false);
	const views = (await Promise.all(returning)).map(({ view }) => ownOf(view));
	expect(views.map(({ name }) => name)).toEqual(numbers.map((number) => `Player ${number}`));
	expect(numbers.filter((number) => views[number]?.answer !== null)).toEqual(early);
	await Promise.all(late.map(answer));
	host.say({ type: 'reveal', turn: 1 });
	const { own } = await host.nextView('revealed');
	expect(own).toMatchObject({ tally: { counts: [15, 15, 0, 0], unanswered: 0 } });
	close();
});

it('what is said while nothing gets through for five seconds arrives behind it', async () => {
	const { host, answer, close } = await askedClass();
	network.hold(true);
	const given = Promise.all(numbers.map(answer));
	await pause(CUT_MS);
	network.hold(false);
	await given;
	host.say({ type: 'reveal', turn: 1 });
	const { own } = await host.nextView('revealed');
	expect(own).toMatchObject({ tally: { counts: [15, 15, 0, 0], unanswered: 0 } });
	close();
});
