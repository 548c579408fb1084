import type { Duplex } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { PING_FRAME, textFrame } from '../../../src/lib/server/live/frame.ts';

let server: WebSocketServer;
let client: WebSocket;
/** The server's end of the client's connection, beneath the WebSocket. */
let wire: Duplex;
beforeAll(async () => {
	server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
	const connected = new Promise<Duplex>((resolve) =>
		server.on('connection', (_, { socket }) => resolve(socket))
	);
	await new Promise((resolve) => server.once('listening', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	client = new WebSocket(`ws://127.0.0.1:${address.port}`, { perMessageDeflate: false });
	wire = await connected;
});
afterAll(() => {
	client.terminate();
	server.close();
});

/** What a WebSocket client hears of a frame: a message's text, or a ping's payload. */
const heard = (frame: Buffer, kind: 'message' | 'ping' = 'message'): Promise<string> =>
	new Promise((resolve) => {
		client.once(kind, (data) => resolve(String(data)));
		wire.write(frame);
	});

describe('a framed message', () => {
	it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
		'of %i bytes is heard by a client as it was said',
		async (length) => {
			const text = 'x'.repeat(length);
			expect(await heard(textFrame(text))).toBe(text);
		}
	);

	it('is heard whole when its beginning was bytes already, in any script', async () => {
		const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(texts, texts, async (before, after) => {
				expect(await heard(textFrame(after, Buffer.from(before)))).toBe(before + after);
			})
		);
	});

	it('without a word is a ping', async () => {
		expect(await heard(PING_FRAME, 'ping')).toBe('');
	});
});
