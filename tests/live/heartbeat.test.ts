import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from '../../src/lib/server/live/connection.ts';
import { notePong, startHeartbeat } from '../../src/lib/server/live/heartbeat.ts';
import { phoneOn } from './phone.ts';

beforeEach(() => vi.useFakeTimers({ now: 0 }));
afterEach(() => vi.useRealTimers());

function phone(): { connection: Connection; pings: number[]; isGone: () => boolean } {
	const pings: number[] = [];
	let gone = false;
	const socket = {
		backlog: 0,
		write: () => {
			pings.push(Date.now());
		},
		close: () => {},
		terminate: () => {
			gone = true;
		}
	};
	return { connection: phoneOn(socket), pings, isGone: () => gone };
}

it('a phone far away is not taken for gone, whenever it came', () => {
	const heartbeat = startHeartbeat(Date.now);
	const phones = Array.from({ length: 20 }, () => {
		const one = phone();
		heartbeat.add(one.connection);
		vi.advanceTimersByTime(330);
		return one;
	});
	vi.advanceTimersByTime(1500);
	expect(phones.filter(({ isGone }) => isGone())).toEqual([]);
	heartbeat.stop();
});

it('the way to a phone is measured, again and again', () => {
	const heartbeat = startHeartbeat(Date.now);
	const { connection, pings } = phone();
	heartbeat.add(connection);
	vi.advanceTimersByTime(120);
	notePong(connection, Date.now());
	expect(connection.roundTrip).toBe(120);
	vi.advanceTimersByTime(10_000);
	expect(pings.length).toBe(2);
	heartbeat.stop();
});

it('a phone that answers no ping is gone', () => {
	const heartbeat = startHeartbeat(Date.now);
	const { connection, isGone } = phone();
	heartbeat.add(connection);
	vi.advanceTimersByTime(20_000);
	expect(isGone()).toBe(true);
	heartbeat.stop();
});
