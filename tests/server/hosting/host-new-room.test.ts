import { expect, onTestFinished, test, vi } from 'vitest';
import { hostNewRoom } from '../../../src/lib/server/hosting/host-new-room.ts';
import { controlCookie } from '../../../src/lib/server/live/room-cookies.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';

test('whoever opens a room is led to it as its host', async () => {
	const ground = await openPlayground();
	const event = startEvent(ground, null);
	const open = async () => ({ ok: true as const, value: await openSampleRoom(ground.services) });
	await expect(hostNewRoom(event, { questions: 8, open })).rejects.toMatchObject({
		status: 303,
		location: expect.stringMatching(/^\/host\//)
	});
	const { code } = await ground.services.database
		.selectFrom('room')
		.select('code')
		.executeTakeFirstOrThrow();
	expect(event.cookies.get(controlCookie('host', code))).toBeDefined();
});

test('a room that cannot be stored is refused', async () => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	onTestFinished(() => log.mockRestore());
	const ground = await openPlayground();
	await ground.services.database.schema.alterTable('room').renameTo('lost').execute();
	const open = async () => ({ ok: true as const, value: await openSampleRoom(ground.services) });
	expect(await hostNewRoom(startEvent(ground, null), { questions: 8, open })).toEqual({
		code: 'not-saved'
	});
});
