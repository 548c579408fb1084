import { describe, expect, it } from 'vitest';
import { admitRoom } from '../../../src/lib/server/hosting/admit-room.ts';
import { readSession } from '../../../src/lib/server/session/session-cookie.ts';
import { newSession, openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';

/** Of so many tries, how many opened a room? */
async function opened(tries: number, open: () => Promise<boolean>): Promise<number> {
	let count = 0;
	for (let i = 0; i < tries; i++) if (await open()) count += 1;
	return count;
}

describe('opening rooms', () => {
	it('is limited for one visitor, while the colleagues at the same school go on', async () => {
		const ground = await openPlayground();
		const eager = startEvent(ground, await newSession(ground));
		expect(await opened(40, () => admitRoom(eager, 10))).toBe(12);
		const colleague = startEvent(ground, await newSession(ground));
		expect(await admitRoom(colleague, 10)).toBe(true);
	});

	it('makes a new visitor known, so that the next rooms are counted', async () => {
		const ground = await openPlayground();
		const event = startEvent(ground, null);
		expect(await admitRoom(event, 10)).toBe(true);
		expect(readSession(event.cookies)).not.toBeNull();
	});

	it('two hundred teachers behind one address may all open theirs, and a flood of new visitors ends', async () => {
		const ground = await openPlayground();
		expect(await opened(200, () => admitRoom(startEvent(ground, null), 10))).toBe(200);
		expect(await opened(200, () => admitRoom(startEvent(ground, null), 10))).toBe(100);
	});

	it('counts for the questions that are written for it', async () => {
		const ground = await openPlayground();
		const eager = startEvent(ground, await newSession(ground));
		expect(await opened(12, () => admitRoom(eager, 50))).toBe(6);
	});
});
