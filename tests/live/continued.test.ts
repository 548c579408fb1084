import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../src/lib/engine/room/deadline.ts';
import type { RoomSettings } from '../../src/lib/game/room/settings.ts';
import type { QuestionId } from '../../src/lib/game/question.ts';
import { playHardest } from '../../src/lib/server/afterwards/play-hardest.ts';
import type { LiveRoom } from '../../src/lib/server/live/live-room.ts';
import { connect, joinAs, ownOf } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

/** A round of one question, which Ana got wrong, is over; a screen and somebody at the door are there still. */
async function finishedRound(settings: Partial<RoomSettings> = {}) {
	const { live, way, host } = await hostRoom(served.server, settings);
	const screen = await connect({ ...way, as: 'screen' });
	const visitor = await connect(way);
	const ana = await joinAs(way, 'Ana');
	host.say({ type: 'start', turn: 0 });
	await ana.nextView('asking');
	served.now += LEAD_MS;
	const answer = { form: 'one' as const, option: 0 };
	ana.say({ type: 'answer', question: 'q-one' as QuestionId, answer, at: served.now });
	await ana.next('received');
	host.say({ type: 'reveal', turn: 1 });
	await host.nextView('revealed');
	host.say({ type: 'end' });
	for (const client of [host, screen, ana]) await client.nextView('finished');
	return { live, way, host, screen, visitor, ana };
}

async function playOn(live: LiveRoom) {
	const opened = await playHardest(served.server, live);
	if (!opened.ok) throw new Error(opened.error.code);
	return opened.value.code;
}

describe('a round that is played on with what was hardest', () => {
	it('tells everybody who is still in it where, and nothing else', async () => {
		const { live, host, screen, visitor, ana } = await finishedRound();
		const next = await playOn(live);
		for (const client of [host, screen, ana]) {
			const before = client.texts.at(-1);
			const { common } = await client.nextView('finished');
			expect(common).toMatchObject({ next });
			expect(client.texts.join('').split(next)).toHaveLength(2);
			expect(before).not.toContain(next);
		}
		await visitor.next('door');
		expect((await visitor.next('door')).door).toEqual({ state: 'finished', next: null });
		expect((await visitor.next('door')).door).toEqual({ state: 'finished', next });
	});

	it('is joined by the same browser under the old name, and has a seat of its own for it', async () => {
		const { live, way, ana } = await finishedRound();
		const next = await playOn(live);
		const again = await connect({ ...way, code: next, cookie: ana.cookie() });
		expect((await again.next('door')).door).toMatchObject({ state: 'open' });
		again.say({ type: 'join', name: 'Ana', team: null });
		const view = await again.nextView('lobby');
		expect(ownOf(view)).toMatchObject({ name: 'Ana', points: 0, answer: null });
	});

	it('tells it also to whoever comes back after the server has started again', async () => {
		const { live, way, ana } = await finishedRound();
		const next = await playOn(live);
		served.server.rooms.forget(live);
		const again = await connect({ ...way, cookie: ana.cookie() });
		expect((await again.nextView('finished')).common).toMatchObject({ next });
	});

	it('asks the question in its other form, of the teams that were dealt', async () => {
		const { live } = await finishedRound({ teams: { count: 2, by: 'dealt' }, seconds: 45 });
		const next = await served.server.rooms.find(await playOn(live));
		expect(next?.state).toMatchObject({
			length: 1,
			settings: { teams: { count: 2, by: 'kept' }, seconds: 45 }
		});
	});
});
