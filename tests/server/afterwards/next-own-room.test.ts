import { expect, test } from 'vitest';
import { nextOwnRoom } from '../../../src/lib/server/afterwards/next-own-room.ts';
import { giveOrder } from '../../../src/lib/server/live/give-order.ts';
import { controlCookie } from '../../../src/lib/server/live/room-cookies.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { newBrowser } from '../browser.ts';
import { openPlayground } from '../playground.ts';

/** A round that is over and goes on in a second one. */
async function continuedRound() {
	const { services } = await openPlayground();
	const { rooms } = services;
	const [first, second] = [await openSampleRoom(services), await openSampleRoom(services)];
	const [over, next] = [await rooms.find(first.code), await rooms.find(second.code)];
	if (over === null || next === null) throw new Error('both rooms were opened');
	await giveOrder(rooms.clerk, over, { type: 'end' });
	// A room that ends with nobody in it is forgotten, and read again.
	const live = await rooms.find(first.code);
	if (live === null) throw new Error('its log is kept');
	const host = newBrowser({ [controlCookie('host', second.code)]: second.hostSecret });
	return { rooms, live, next, second, host };
}

test('the host who asks again is led to the round that goes on already', async () => {
	const { rooms, live, second, host } = await continuedRound();
	expect(await nextOwnRoom(rooms, host.cookies, live)).toBeNull();
	await giveOrder(rooms.clerk, live, { type: 'continue', code: second.code });
	expect(await nextOwnRoom(rooms, host.cookies, live)).toBe(second.code);
});

test('but not to one that another browser hosts, nor to one that is over itself', async () => {
	const { rooms, live, next, second, host } = await continuedRound();
	await giveOrder(rooms.clerk, live, { type: 'continue', code: second.code });
	expect(await nextOwnRoom(rooms, newBrowser({}).cookies, live)).toBeNull();
	await giveOrder(rooms.clerk, next, { type: 'end' });
	expect(await nextOwnRoom(rooms, host.cookies, live)).toBeNull();
});
