import { describe, expect, it } from 'vitest';
import { CLOSE_CODES, MESSAGE_BYTES } from '../../src/lib/game/room/messages.ts';
import { connect } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import { withServer } from './with-server.ts';

const served = withServer('all');

describe('what does not belong', () => {
	it('a page of another site is turned away', async () => {
		const { way } = await hostRoom(served.server);
		await expect(connect({ ...way, origin: 'http://example.com' })).rejects.toThrow('403');
	});

	it('a code that is no room’s is said to be so', async () => {
		const client = await connect({ port: served.server.port, code: 'BBBBBB' });
		expect(await client.closed).toBe(CLOSE_CODES.noRoom);
	});

	it.each([
		'',
		'{',
		'null',
		'{"type":"fly"}',
		'{"type":"join","name":7,"team":null}',
		'{"type":"pause","x":1}'
	])('closes the socket that says %j', async (text) => {
		const { way } = await hostRoom(served.server);
		const client = await connect(way);
		client.sayRaw(text);
		expect(await client.closed).toBe(CLOSE_CODES.malformed);
	});

	it('closes the socket that says too much at once, or says it too often', async () => {
		const { way } = await hostRoom(served.server);
		const long = await connect(way);
		long.sayRaw('x'.repeat(MESSAGE_BYTES + 1));
		expect(await long.closed).toBe(1009);
		const often = await connect(way);
		for (let count = 0; count < 100; count++) often.say({ type: 'ping', sent: count });
		expect(await often.closed).toBe(CLOSE_CODES.flooding);
	});
});
