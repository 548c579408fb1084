import { describe, expect, it } from 'vitest';
import { alarm } from '../../../src/lib/engine/room/alarm.ts';
import { HOST_AWAY_MS, LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import type { RoomEvent } from '../../../src/lib/engine/room/event.ts';
import { answer, given, joined, option, outcomeOf, played, when } from './given.ts';
import { sampleContext } from './sample-quiz.ts';

const OPEN = LEAD_MS;
const CLOSE = OPEN + 20_000;
const hosted: RoomEvent = { type: 'host-returned' };
const asking = (settings: Parameters<typeof given>[0] = {}) =>
	played(given(settings, joined(0, 'Ana'), joined(1, 'Bo'), hosted), [
		{ command: { type: 'start', turn: 0 }, at: 0 }
	]);

describe('the alarm', () => {
	it('is set for the deadline and its grace', () => {
		expect(alarm(asking())).toEqual({ at: CLOSE + 250, command: { type: 'close' } });
		expect(alarm(asking({ seconds: null }))).toBeNull();
	});

	it('changes nothing before its time, and reveals at it', () => {
		const close = { type: 'close' as const };
		expect(outcomeOf(when(asking(), close, sampleContext(CLOSE + 249)))).toEqual([]);
		expect(outcomeOf(when(asking(), close, sampleContext(CLOSE + 250)))).toEqual(['revealed']);
	});

	it('is silent while the round stands still', () => {
		expect(alarm(played(asking(), [{ command: { type: 'pause' }, at: OPEN }]))).toBeNull();
	});

	it('goes on by itself after a reveal, where the host wants that', () => {
		const room = played(asking({ autoAdvance: 8 }), [
			{ command: { type: 'reveal', turn: 1 }, at: OPEN }
		]);
		expect(alarm(room)).toEqual({ at: OPEN + 8000, command: { type: 'advance' } });
		expect(outcomeOf(when(room, { type: 'advance' }, sampleContext(OPEN + 7999)))).toEqual([]);
		expect(outcomeOf(when(room, { type: 'advance' }, sampleContext(OPEN + 8000)))).toEqual([
			'asked'
		]);
	});

	it('ends a room that has had no host for three hours', () => {
		const room = given({}, hosted, { type: 'host-left', at: 5000 });
		expect(alarm(room)).toEqual({ at: 5000 + HOST_AWAY_MS, command: { type: 'expire' } });
		const context = sampleContext(5000 + HOST_AWAY_MS);
		expect(when(room, { type: 'expire' }, context)).toMatchObject({
			value: [{ type: 'finished', why: 'host-away' }]
		});
		expect(outcomeOf(when(given({}, hosted), { type: 'expire' }, context))).toEqual([]);
	});

	it('is never set in a room that has finished', () => {
		expect(alarm(played(asking(), [{ command: { type: 'end' }, at: OPEN }]))).toBeNull();
	});
});

describe('extra time', () => {
	const room = played(asking(), [
		{ command: { type: 'extra-time', seat: 0, extraTime: 0.5 }, at: 0 }
	]);
	const late = (seat: number, at: number) =>
		answer(seat, { question: 'q-one', choice: option(1), at });

	it('keeps the question open for its player only', () => {
		const context = sampleContext(CLOSE + 250, [0, 1]);
		expect(when(room, { type: 'close' }, context)).toMatchObject({
			value: [{ type: 'overtime-begun', until: CLOSE + 10_000 }]
		});
		const overtime = played(room, [
			{ command: { type: 'close' }, at: CLOSE + 250, present: [0, 1] }
		]);
		expect(alarm(overtime)).toEqual({ at: CLOSE + 10_250, command: { type: 'close' } });
		const moment = sampleContext(CLOSE + 5000, [0, 1]);
		expect(outcomeOf(when(overtime, late(1, CLOSE + 5000), moment))).toBe('too-late');
		expect(outcomeOf(when(overtime, late(0, CLOSE + 5000), moment))).toEqual([
			'answered',
			'revealed'
		]);
		expect(
			outcomeOf(when(overtime, { type: 'close' }, sampleContext(CLOSE + 10_250, [0, 1])))
		).toEqual(['revealed']);
	});

	it('holds up nobody when its player has answered or is gone', () => {
		const answered = played(room, [{ command: late(0, OPEN), at: OPEN, present: [0, 1] }]);
		expect(
			outcomeOf(when(answered, { type: 'close' }, sampleContext(CLOSE + 250, [0, 1])))
		).toEqual(['revealed']);
		expect(outcomeOf(when(room, { type: 'close' }, sampleContext(CLOSE + 250, [1])))).toEqual([
			'revealed'
		]);
	});

	it('is no handicap: half of the own time gives half of the bonus', () => {
		const at = OPEN + 15_000;
		const answered = played(room, [{ command: late(0, at), at }]);
		expect(when(answered, { type: 'reveal', turn: 1 }, sampleContext(at))).toMatchObject({
			value: [{ outcomes: [[0, 1, 1250]] }]
		});
	});
});

describe('after an outage', () => {
	it('deadlines move by the time that was lost, and the host is away', () => {
		const resumed = played(asking(), [
			{ command: { type: 'resume', since: OPEN }, at: OPEN + 60_000 }
		]);
		expect(resumed.stage).toMatchObject({ opensAt: OPEN + 60_000, closesAt: CLOSE + 60_000 });
		expect(resumed.hostAwaySince).toBe(OPEN + 60_000);
	});

	it('a paused question moves only when it goes on', () => {
		const room = played(asking(), [
			{ command: { type: 'pause' }, at: OPEN },
			{ command: { type: 'resume', since: OPEN }, at: OPEN + 60_000 },
			{ command: { type: 'unpause' }, at: OPEN + 70_000 }
		]);
		expect(room.stage).toMatchObject({ opensAt: OPEN + 70_000, closesAt: CLOSE + 70_000 });
	});

	it('a reveal stays as long as it was meant to', () => {
		const room = played(asking({ autoAdvance: 8 }), [
			{ command: { type: 'reveal', turn: 1 }, at: OPEN },
			{ command: { type: 'resume', since: OPEN }, at: OPEN + 60_000 }
		]);
		expect(alarm(room)).toMatchObject({ at: OPEN + 68_000 });
	});
});
