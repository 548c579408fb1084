import { describe, expect, it } from 'vitest';
import type { RoomEvent } from '../../../../src/lib/engine/room/event.ts';
import { playerAt } from '../../../../src/lib/engine/room/lookup.ts';
import { given, joined, outcomeOf, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';

const context = sampleContext(0);

describe('extra time', () => {
	const more = { type: 'extra-time' as const, seat: 0, extraTime: 0.5 as const };
	const timed = (...events: readonly RoomEvent[]) => given({}, joined(0, 'Ana'), ...events);
	const timeless = (...events: readonly RoomEvent[]) =>
		given({ seconds: null }, joined(0, 'Ana'), ...events);

	it('is given to a player where questions have a time, and once', () => {
		expect(when(timed(), more, context)).toEqual({
			ok: true,
			value: [{ type: 'extra-time-given', seat: 0, extraTime: 0.5 }]
		});
		const had = timed({ type: 'extra-time-given', seat: 0, extraTime: 0.5 });
		expect(outcomeOf(when(had, more, context))).toEqual([]);
	});

	it('is refused in a round without a clock', () => {
		expect(outcomeOf(when(timeless(), more, context))).toBe('no-clock');
		expect(outcomeOf(when(timeless(), { ...more, extraTime: 0 }, context))).toBe('no-clock');
	});

	it('that an older log gave in a round without a clock is read as it stands', () => {
		const room = timeless({ type: 'extra-time-given', seat: 0, extraTime: 0.5 });
		expect(playerAt(room, 0)).toMatchObject({ name: 'Ana', extraTime: 0.5 });
	});

	it('is for players who are there', () => {
		expect(outcomeOf(when(timed(), { ...more, seat: 1 }, context))).toBe('no-such-player');
		const removed = timed({ type: 'removed', seat: 0 });
		expect(outcomeOf(when(removed, more, context))).toBe('no-such-player');
	});
});
