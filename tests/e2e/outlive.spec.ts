import { expect, test, type Browser } from '@playwright/test';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pageOf } from './page-of.ts';
import { answer, join as rideIn, onAsking, openRoom, SHORT } from './round.ts';
import { startServer } from './start-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CHUNKS = 'client/_app/immutable/chunks';
const DESCRIPTORS = 120;

let project: string;

test.beforeEach(() => {
	project = mkdtempSync(join(tmpdir(), 'baige-outlive-'));
	for (const path of ['build', 'src', 'package.json'])
		cpSync(join(ROOT, path), join(project, path), { recursive: true });
	for (const path of ['node_modules', 'questions'])
		symlinkSync(join(ROOT, path), join(project, path), 'junction');
});

test.afterEach(() => rmSync(project, { recursive: true, force: true }));

const scriptsIn = (build: string): readonly string[] =>
	readdirSync(join(build, CHUNKS)).filter((name) => name.endsWith('.js'));

/** A server of the project's copy, with a room that the player has yet to come into. */
async function openOnCopy(browser: Browser) {
	const server = await startServer(project, { root: project });
	const at = { baseURL: server.url };
	const [host, player] = [await pageOf(browser, at), await pageOf(browser, at)];
	return { server, host, player, code: await openRoom(host, SHORT) };
}

test('a round goes on, with pages that nobody had opened before, when a build takes the files away', async ({
	browser
}) => {
	const { server, host, player, code } = await openOnCopy(browser);
	rmSync(join(project, 'build'), { recursive: true });
	await rideIn(player, code, 'Aigerim');
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(player, 1);
	await answer(player);
	await expect(player.locator('.verdict')).toBeVisible();
	await server.stop();
});

test('a file that cannot be read fails whoever asks for it, and nobody else', async ({
	browser
}) => {
	const { server, host, player, code } = await openOnCopy(browser);
	await rideIn(player, code, 'Aigerim');
	const own = join(project, '.cache/serving', hostname(), String(server.pid));
	for (const script of scriptsIn(own)) {
		rmSync(join(own, CHUNKS, script));
		await expect(
			fetch(new URL(`/_app/immutable/chunks/${script}`, server.url), {
				headers: { 'accept-encoding': 'identity' }
			})
		).rejects.toThrow();
	}
	expect((await fetch(new URL('/daily', server.url))).status).toBe(200);
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(player, 1);
	await server.stop();
});

/** As many connections to a port as asked for, once the server has turned one of them away for want of descriptors. */
async function crowd(port: number, size: number): Promise<readonly Socket[]> {
	const sockets = Array.from({ length: size }, () => connect(port, '127.0.0.1'));
	await new Promise((full) => {
		for (const socket of sockets) socket.on('error', full).on('close', full);
	});
	return sockets;
}

test('a server without a free descriptor fails whoever it cannot serve, and is there for the next', async () => {
	test.skip(process.platform !== 'linux', 'elsewhere descriptors are bounded in another way');
	const server = await startServer(project, { root: project, descriptors: DESCRIPTORS });
	const [script = ''] = scriptsIn(join(project, 'build'));
	const sockets = await crowd(server.port, 3 * DESCRIPTORS);
	await Promise.all(
		sockets.map(
			(socket) =>
				new Promise((seen) => {
					if (socket.closed) seen(null);
					socket.on('data', seen).on('close', seen);
					socket.write(`GET /_app/immutable/chunks/${script} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
				})
		)
	);
	for (const socket of sockets) socket.destroy();
	for (const path of ['/', '/daily', '/host']) {
		// Until the server has heard that they left, nobody else may get in.
		const load = () => fetch(new URL(path, server.url)).then(({ status }) => status, String);
		await expect.poll(load).toBe(200);
	}
	await server.stop();
});
