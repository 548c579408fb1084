import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/game/answer.ts';
import { LEAD_MS } from '../../src/lib/engine/room/deadline.ts';
import { seedOf, streamOf } from '../../src/lib/engine/quiz/random.ts';
import { randomAnswer } from '../engine/room/random-play.ts';
import { SAMPLES } from '../engine/room/sample-quiz.ts';
import { giveOrder } from '../../src/lib/server/live/give-order.ts';
import { connect, joinAs, type Client } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { openSampleRoom } from './sample-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

interface Plan {
	readonly which: 'key' | 'otherKey';
	readonly step: number;
	/** What the third player answers. */
	readonly third: Answer;
}

/** Every byte that each socket receives until the reveal, and then at the reveal. */
async function bytesOf({ which, step, third }: Plan) {
	served.now = 5_000_000;
	const { code, way, host } = await hostRoom(served.server, {}, which);
	const screen = await connect({ ...way, as: 'screen' });
	const players: Client[] = [];
	for (const name of ['Ana', 'Bo', 'Cy']) players.push(await joinAs(way, name));
	host.say({ type: 'start', turn: 0 });
	for (let turn = 1; turn <= step; turn++) host.say({ type: 'skip', turn });
	const others = [host, screen, ...players.slice(0, 2)];
	await reached(host, step);
	served.now += LEAD_MS + 1000;
	const { question } = SAMPLES[step] ?? {};
	if (!question) throw new Error(`no sample ${step}`);
	const first = randomAnswer(streamOf(seedOf('twins'), 'id', step), question.form);
	for (const [client, answer] of [
		[players[0], first],
		[players[2], third]
	] as const) {
		client?.say({ type: 'answer', question: question.id, answer, at: served.now });
		await client?.next('received');
	}
	await Promise.all(others.map(settled));
	const before = others.map((client) => record(client, code));
	host.say({ type: 'reveal', turn: step + 1 });
	await host.nextView('revealed');
	await Promise.all(others.map(settled));
	const after = others.map((client) => record(client, code));
	for (const { socket } of [...others, ...players]) socket.terminate();
	return { before, after };
}

async function reached(host: Client, step: number): Promise<void> {
	for (;;) {
		const { common } = await host.nextView('asking');
		if (common.stage === 'asking' && common.step === step) return;
	}
}

/** What was said to a client before this is here once the answer to a ping is. */
async function settled(client: Client): Promise<void> {
	client.say({ type: 'ping', sent: 0 });
	await client.next('pong');
}

/** Codes are random, and sums come when they come: of those only the last counts. */
function record({ texts }: Client, code: string): readonly string[] {
	const all = texts.map((text) => text.replaceAll(code, 'THECODE'));
	const isSum = (text: string): boolean => /^\{"type":"(counters|roster)"/.test(text);
	return all.filter((text) => !isSum(text));
}

describe.each(SAMPLES.map(({ question }, step) => ({ form: question.form, step })))(
	'two rooms that ask a question of the form $form',
	({ form, step }) => {
		const answers = [1, 2, 3, 4, 5].map((seed) =>
			randomAnswer(streamOf(seedOf('third'), 'id', seed), form)
		);
		const [one = answers[0]] = answers;
		const other = answers.find((answer) => JSON.stringify(answer) !== JSON.stringify(one));
		if (!one || !other) throw new Error('two answers are needed');

		it('and differ only in its key send everybody the same bytes until the reveal', async () => {
			const room = await bytesOf({ which: 'key', step, third: one });
			const twin = await bytesOf({ which: 'otherKey', step, third: one });
			expect(twin.before).toEqual(room.before);
			for (const [index, texts] of twin.after.entries())
				expect(texts).not.toEqual(room.after[index]);
		});

		it('and differ only in what one player answers send all others the same bytes until the reveal', async () => {
			const room = await bytesOf({ which: 'key', step, third: one });
			const twin = await bytesOf({ which: 'key', step, third: other });
			expect(twin.before).toEqual(room.before);
		});
	}
);

/** Every byte that each socket receives of a room without a reveal that goes on in one with this key. */
async function bytesOfEnding(which: Plan['which']) {
	const { code, live, way, host } = await hostRoom(served.server);
	const next = await openSampleRoom(served.server, {}, which);
	const clients = [host, await connect({ ...way, as: 'screen' }), await joinAs(way, 'Ana')];
	host.say({ type: 'end' });
	for (const client of clients) await client.nextView('finished');
	await giveOrder(served.server.rooms.clerk, live, { type: 'continue', code: next.code });
	await Promise.all(clients.map(settled));
	for (const { socket } of clients) socket.terminate();
	return clients.map((client) =>
		record(client, code).map((text) => text.replaceAll(next.code, 'THENEXT'))
	);
}

it('two rooms that go on in rooms with different keys send everybody the same bytes', async () => {
	const room = await bytesOfEnding('key');
	expect(await bytesOfEnding('otherKey')).toEqual(room);
	for (const texts of room) expect(texts.join('')).toContain('THENEXT');
});
