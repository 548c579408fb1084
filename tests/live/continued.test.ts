import { describe, expect, it } from 'vitest';
import { connect, ownOf } from './client.ts';
import { finishedRound, playOn } from './finished-round.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

describe('a round that is played on with what was hardest', () => {
	it('tells everybody who is still in it where, and nothing else', async () => {
		const { live, host, screen, visitor, ana } = await finishedRound(served);
		const next = await playOn(served, live);
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
		const { live, way, ana } = await finishedRound(served);
		const next = await playOn(served, live);
		const again = await connect({ ...way, code: next, cookie: ana.cookie() });
		expect((await again.next('door')).door).toMatchObject({ state: 'open' });
		again.say({ type: 'join', name: 'Ana', team: null });
		const view = await again.nextView('lobby');
		expect(ownOf(view)).toMatchObject({ name: 'Ana', points: 0, answer: null });
	});

	it('tells it also to whoever comes back after the server has started again', async () => {
		const { live, way, ana } = await finishedRound(served);
		const next = await playOn(served, live);
		served.server.rooms.forget(live);
		const again = await connect({ ...way, cookie: ana.cookie() });
		expect((await again.nextView('finished')).common).toMatchObject({ next });
	});

	it('asks the question in its other form, of the teams that were dealt', async () => {
		const { live } = await finishedRound(served, { teams: { count: 2, by: 'dealt' }, seconds: 45 });
		const next = await served.server.rooms.find(await playOn(served, live));
		expect(next?.state).toMatchObject({
			length: 1,
			settings: { teams: { count: 2, by: 'kept' }, seconds: 45 }
		});
	});
});
