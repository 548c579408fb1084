import { connect as dial } from 'node:net';
import { expect, it } from 'vitest';
import { withServer } from '../../live/with-server.ts';

const served = withServer('each', Date.now);

const upgrade = (path: string, origin: string, port: number): string =>
	[
		`GET ${path} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		`Origin: ${origin}`,
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		'\r\n'
	].join('\r\n');

it.each([
	['a page of another site', '/live/BBBBBB', 'http://evil.example', '403'],
	['who wants to go where nothing is', '/live/BBBBBB/x', '', '404']
])('%s is turned away, and holds no socket open', async (_, path, origin, status) => {
	const { port } = served.server;
	const socket = dial({ port, host: '127.0.0.1', allowHalfOpen: true });
	let answer = '';
	socket.on('data', (data) => (answer += String(data)));
	socket.on('error', () => {});
	socket.write(upgrade(path, origin, port));
	await new Promise((resolve) => socket.on('end', resolve));
	expect(answer).toContain(`HTTP/1.1 ${status} `);
	// Our side stays open for as long as the other one lets it.
	const writing = setInterval(() => socket.write('x'), 5);
	await new Promise((resolve) => socket.on('close', resolve));
	clearInterval(writing);
});
