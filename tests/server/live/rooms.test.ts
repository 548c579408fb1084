import { expect, it, onTestFinished, vi } from 'vitest';
import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import { connect, joinAs, ownOf, type Client } from '../../live/client.ts';
import { hostRoom } from '../../live/hosted-room.ts';
import { withServer } from '../../live/with-server.ts';

const served = withServer('each');

const SERVER_FAULT = 1011;

const choose = (player: Client): void =>
	player.say({
		type: 'answer',
		question: 'q-one' as QuestionId,
		answer: { form: 'one', option: 1 },
		at: served.now
	});

it('a room whose events cannot be stored hangs up, starts nothing, and goes on from its log', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	onTestFinished(() => log.mockRestore());
	const { live, way, host } = await hostRoom(served.server, { seconds: 60, earlyReveal: true });
	const ana = await joinAs(way, 'Ana');
	const bo = await joinAs(way, 'Bo');
	host.say({ type: 'start', turn: 0 });
	await Promise.all([ana.nextView('asking'), bo.nextView('asking')]);
	served.now += LEAD_MS;
	choose(bo);
	await bo.next('received');

	const { schema } = served.server.database;
	await schema.alterTable('room_event').renameTo('lost').execute();
	choose(ana);
	expect(await Promise.all([host, ana, bo].map(({ closed }) => closed))).toEqual(
		Array.from({ length: 3 }, () => SERVER_FAULT)
	);
	await schema.alterTable('lost').renameTo('room_event').execute();
	await expect.poll(() => live.players.size).toBe(0);
	// No absence runs out, nor an alarm, in a room that nobody holds: it would show the answer too early.
	expect([...live.timers.keys()]).toEqual([]);
	expect(served.server.rooms.all()).toEqual([]);

	const again = await connect({ ...way, cookie: ana.cookie() });
	expect(ownOf(await again.nextView('asking'))).toMatchObject({ name: 'Ana', answer: null });
	const other = await connect({ ...way, cookie: bo.cookie() });
	expect(ownOf(await other.nextView('asking'))).toMatchObject({ answer: { option: 1 } });
});
