import { beforeAll, beforeEach } from 'vitest';
import type { Clock } from '../../src/lib/server/clock.ts';
import { databaseIn, startLiveServer, temporaryFolder, type LiveServer } from './live-server.ts';

/** What the tests of a file play on. */
export interface Served {
	/** Runs while a test does. */
	readonly server: LiveServer;
	/** Where its database lies. */
	readonly folder: string;
	/** Its time in milliseconds, which stands still until a test turns it. */
	now: number;
}

/**
 * A live server on a database of its own: one for all the tests of a file, or a new one for each. With a
 * clock of its own it does not look at `now`.
 */
export function withServer(span: 'all' | 'each', clock: Clock | null = null): Served {
	const before = span === 'all' ? beforeAll : beforeEach;
	let server: LiveServer | null = null;
	const folder = { path: '' };
	const served: Served = {
		now: 1_000_000,
		get folder() {
			return folder.path;
		},
		get server() {
			if (server === null) throw new Error('the server runs only while a test does');
			return server;
		}
	};
	before(async () => {
		const { path, remove } = temporaryFolder();
		folder.path = path;
		const started = await startLiveServer(databaseIn(path), clock ?? (() => served.now));
		server = started;
		return async () => {
			server = null;
			await started.close();
			remove();
		};
	});
	return served;
}
