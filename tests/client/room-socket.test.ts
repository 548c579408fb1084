import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRoomSocket, SILENCE_MS } from '../../src/lib/client/room-socket.ts';
import { CLOSE_CODES, RETRY_MS } from '../../src/lib/game/room/messages.ts';
import { scriptedSockets } from './scripted-socket.ts';

function connect() {
	const { opened, open } = scriptedSockets();
	const links: boolean[] = [];
	const ends: number[] = [];
	const listener = {
		hear: () => undefined,
		linked: (isUp: boolean) => links.push(isUp),
		ended: (code: number) => ends.push(code)
	};
	const socket = openRoomSocket('ws://baige.test/live/BCDFGH', listener, open);
	return { opened, links, ends, socket };
}

describe('a connection to a room', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is opened again at once when it is lost, and then after longer and longer waits', () => {
		const { opened, links } = connect();
		opened[0]?.welcome();
		for (const [tries, wait] of [...RETRY_MS, 1000].entries()) {
			opened.at(-1)?.drop(1006);
			vi.advanceTimersByTime(Math.max(0, wait - 1));
			if (wait > 0) expect(opened).toHaveLength(tries + 1);
			vi.advanceTimersByTime(1);
			expect(opened).toHaveLength(tries + 2);
		}
		expect(links[0]).toBe(true);
		expect(links.slice(1)).not.toContain(true);
	});

	it('starts with short waits again once it was up', () => {
		const { opened } = connect();
		for (let tries = 0; tries < 4; tries++) {
			opened.at(-1)?.drop(1006);
			vi.advanceTimersByTime(2000);
		}
		opened.at(-1)?.welcome();
		const before = opened.length;
		opened.at(-1)?.drop(1006);
		vi.advanceTimersByTime(0);
		expect(opened).toHaveLength(before + 1);
	});

	it('is given up when it is silent, without a word from the network', () => {
		const { opened, links } = connect();
		opened[0]?.welcome();
		vi.advanceTimersByTime(SILENCE_MS - 1);
		expect(links).toEqual([true]);
		vi.advanceTimersByTime(1);
		expect(links).toEqual([true, false]);
		vi.advanceTimersByTime(1);
		expect(opened).toHaveLength(2);
	});

	it.each(Object.values(CLOSE_CODES))('is over for good after %i', (code) => {
		const { opened, ends } = connect();
		opened[0]?.welcome();
		opened[0]?.drop(code);
		vi.advanceTimersByTime(60_000);
		expect(ends).toEqual([code]);
		expect(opened).toHaveLength(1);
	});

	it('says what was said without it, once it is back', () => {
		const { opened, socket } = connect();
		opened[0]?.welcome();
		opened[0]?.drop(1006);
		socket.send({ type: 'join', name: 'Bo', team: null });
		vi.advanceTimersByTime(0);
		expect(opened[1]?.said).toEqual([]);
		opened[1]?.welcome();
		expect(opened[1]?.said).toEqual(['{"type":"join","name":"Bo","team":null}']);
	});

	it('is looked for at once when the phone wakes up', () => {
		const { opened, socket } = connect();
		opened[0]?.welcome();
		opened[0]?.drop(1006);
		vi.advanceTimersByTime(0);
		opened[1]?.drop(1006);
		socket.hurry();
		expect(opened).toHaveLength(3);
	});
});
