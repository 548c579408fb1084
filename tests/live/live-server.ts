import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../src/lib/server/clock.ts';
import { openDatabase } from '../../src/lib/server/database/open-database.ts';
import { openGateway } from '../../src/lib/server/live/gateway.ts';
import { openRooms, type Rooms } from '../../src/lib/server/live/rooms.ts';
import { wake } from '../../src/lib/server/live/tend-rooms.ts';
import type { Shell } from '../../src/lib/server/shell.ts';

export interface LiveServer extends Shell {
	readonly port: number;
	readonly rooms: Rooms;
	readonly close: () => Promise<void>;
}

/** A live server on loopback, with nothing but rooms; `path` is its database. */
export async function startLiveServer(
	path: string,
	clock: Clock = Date.now,
	port = 0
): Promise<LiveServer> {
	const database = await openDatabase({ kind: 'sqlite', path });
	const rooms = openRooms({ database, clock });
	await wake(rooms);
	const gateway = openGateway(rooms);
	const http = createServer((_, response) => response.end());
	http.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
	await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
	const address = http.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	const close = async (): Promise<void> => {
		gateway.close();
		http.closeAllConnections();
		await new Promise((resolve) => http.close(resolve));
		await rooms.close();
		await database.destroy();
	};
	return { port: address.port, database, rooms, clock, close };
}

/** A folder for one test, deleted by the function beside it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'baige-live-'));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const databaseIn = (folder: string): string => join(folder, 'live.db');
