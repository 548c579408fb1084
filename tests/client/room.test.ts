import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Room } from '../../src/lib/client/room.svelte.ts';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import { scriptedSockets, type ScriptedSocket } from './scripted-socket.ts';

const pingsOf = (socket: ScriptedSocket | undefined): number =>
	socket?.sent.filter((text) => text.includes('"ping"')).length ?? 0;

function visit() {
	const { opened, open } = scriptedSockets();
	const visit = {
		code: 'BCDFGH',
		role: 'player',
		language: 'en',
		origin: 'http://x.test'
	} as const;
	const room = new Room();
	const leave = room.connect(visit, open);
	opened[0]?.welcome();
	return { room, socket: opened[0], opened, leave };
}

describe('a browser in a room', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('asks for the time at first, and then only when it hears nothing', () => {
		const { socket, leave } = visit();
		const first = pingsOf(socket);
		expect(first).toBeGreaterThan(1);
		for (let count = 0; count < 10; count++) {
			vi.advanceTimersByTime(2900);
			socket?.say({ type: 'pong', sent: 0, now: 1_000_000 });
		}
		expect(pingsOf(socket)).toBe(first);
		vi.advanceTimersByTime(3000);
		expect(pingsOf(socket)).toBe(first + 1);
		leave();
	});

	it('notices a server that says nothing, in spite of its pings', () => {
		const { opened, leave } = visit();
		vi.advanceTimersByTime(9000);
		expect(opened.length).toBeGreaterThan(1);
		leave();
	});

	it('waits for the host’s word on a claim until it comes, or until the connection is another one', () => {
		const { room, opened, leave } = visit();
		opened[0]?.say({ type: 'claimed' });
		expect(room.isClaimed).toBe(true);
		opened[0]?.say({ type: 'refused', to: 'claim', refusal: { code: 'claim-closed' } });
		expect(room.isClaimed).toBe(false);
		expect(room.refusal).toEqual({ code: 'claim-closed' });
		opened[0]?.say({ type: 'claimed' });
		opened[0]?.welcome();
		expect(room.isClaimed).toBe(false);
		leave();
	});

	it('says why the last message was refused, until the next is sent', () => {
		const { room, socket, leave } = visit();
		socket?.say({ type: 'refused', to: 'join', refusal: { code: 'full' } });
		expect(room.refusal).toEqual({ code: 'full' });
		room.send({ type: 'join', name: 'Ana', team: null });
		expect(room.refusal).toBeNull();
		leave();
	});

	it('leaves it to the form to ask which one of several names is meant', () => {
		const { room, socket, leave } = visit();
		const refusal = { code: 'which-one', names: ['Niger', 'Nigeria'] } as const;
		socket?.say({ type: 'refused', to: 'answer', refusal });
		expect(room.refusal).toBeNull();
		leave();
	});

	it('keeps a round that is over when the server forgets it, and else says that there is none', () => {
		const { room, socket, leave } = visit();
		socket?.say({ type: 'door', door: { state: 'finished', next: null } });
		socket?.drop(CLOSE_CODES.noRoom);
		expect(room.endCode).toBeNull();
		expect(room.line.endCode).toBe(CLOSE_CODES.noRoom);
		leave();
		for (const [state, code] of [
			['open', CLOSE_CODES.noRoom],
			['finished', CLOSE_CODES.takenOver]
		] as const) {
			const other = visit();
			other.socket?.say({ type: 'door', door: { state, next: null } });
			other.socket?.drop(code);
			expect(other.room.endCode).toBe(code);
			other.leave();
		}
	});

	it('says nothing any more once it has left', () => {
		const { socket, opened, leave } = visit();
		leave();
		const first = pingsOf(socket);
		vi.advanceTimersByTime(60_000);
		expect(pingsOf(socket)).toBe(first);
		expect(opened).toHaveLength(1);
	});
});
