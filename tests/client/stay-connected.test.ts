import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Room } from '../../src/lib/client/room.svelte.ts';
import { stayConnected } from '../../src/lib/client/stay-connected.ts';
import { scriptedSockets } from './scripted-socket.ts';

/** A phone in a room; `happens` is what its browser tells of. */
function inRoom() {
	const { opened, open } = scriptedSockets();
	const browser = new EventTarget();
	vi.stubGlobal('window', browser);
	vi.stubGlobal('document', Object.assign(browser, { visibilityState: 'visible' }));
	vi.stubGlobal('location', { origin: 'http://x.test' });
	vi.stubGlobal('navigator', { language: 'en-GB' });
	vi.stubGlobal('WebSocket', function () {
		return open();
	});
	const room = new Room();
	const leave = stayConnected(room, { code: 'BCDFGH', role: 'player' });
	opened[0]?.welcome();
	return {
		room,
		opened,
		leave,
		happens: (event: string) => browser.dispatchEvent(new Event(event))
	};
}

describe('a phone in a room', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('says that the connection is lost as soon as the browser has no network, and looks for it', () => {
		const { room, opened, leave, happens } = inRoom();
		expect(room.line.state).toBe('up');
		happens('offline');
		expect(room.line.state).toBe('lost');
		vi.advanceTimersByTime(0);
		expect(opened).toHaveLength(2);
		// A server on this very machine is still there.
		opened[1]?.welcome();
		expect(room.line.state).toBe('up');
		leave();
	});

	it('tries again at once when the network is back', () => {
		const { opened, leave, happens } = inRoom();
		happens('offline');
		for (let tries = 0; tries < 4; tries++) {
			vi.advanceTimersByTime(1000);
			opened.at(-1)?.drop(1006);
		}
		const before = opened.length;
		happens('online');
		expect(opened).toHaveLength(before + 1);
		leave();
	});

	it('hears no more of the network once it has left', () => {
		const { opened, leave, happens } = inRoom();
		leave();
		happens('offline');
		happens('online');
		vi.advanceTimersByTime(60_000);
		expect(opened).toHaveLength(1);
	});
});
