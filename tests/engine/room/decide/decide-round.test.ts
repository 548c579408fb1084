import { describe, expect, it } from 'vitest';
import { podiumOf } from '../../../../src/lib/engine/room/ranks.ts';
import { listSeats } from '../../../../src/lib/engine/room/seats.ts';
import { outcomeOf, played, when } from '../given.ts';
import { SAMPLES, sampleContext } from '../sample-quiz.ts';
import { asking, lobby, OPEN, reveal, says } from '../three-players.ts';

describe('the host’s buttons', () => {
	it('do nothing when they were pressed for a turn that is over', () => {
		const room = played(asking(), [{ command: reveal, at: OPEN }]);
		expect(outcomeOf(when(room, reveal, sampleContext(OPEN)))).toBe('stale');
		expect(outcomeOf(when(room, { type: 'next', turn: 1 }, sampleContext(OPEN)))).toBe('stale');
	});

	it('do nothing out of their stage', () => {
		expect(outcomeOf(when(lobby(), { type: 'next', turn: 0 }, sampleContext(0)))).toBe(
			'out-of-place'
		);
		expect(outcomeOf(when(asking(), { type: 'start', turn: 1 }, sampleContext(0)))).toBe(
			'out-of-place'
		);
		expect(outcomeOf(when(asking(), { type: 'again', turn: 1 }, sampleContext(0)))).toBe(
			'out-of-place'
		);
	});

	it('walk through the whole quiz to its end', () => {
		const rounds = SAMPLES.flatMap((_, step) => [
			{ command: { type: 'reveal' as const, turn: 2 * step + 1 }, at: OPEN },
			{ command: { type: 'next' as const, turn: 2 * step + 2 }, at: OPEN }
		]);
		const room = played(asking(), rounds);
		expect(room.stage.name).toBe('finished');
		expect(room.asks.map(({ step }) => step)).toEqual(SAMPLES.map((_, step) => step));
	});

	it('skip a question that then counts for nobody', () => {
		const room = played(asking(), [
			says(0, 1, OPEN),
			{ command: { type: 'skip', turn: 1 }, at: OPEN }
		]);
		expect(room.stage).toMatchObject({ name: 'asking', answered: 0 });
		expect(listSeats(room.players)[0]).toMatchObject({ points: 0, given: null, entries: [] });
	});

	it('ask again in another form, once', () => {
		const room = played(asking(), [
			{ command: reveal, at: OPEN },
			{ command: { type: 'again', turn: 2 }, at: OPEN }
		]);
		expect(room.asks.at(-1)).toMatchObject({
			step: 0,
			again: true,
			question: { en: { id: 'q-one-again' } }
		});
		const revealed = played(room, [{ command: { type: 'reveal', turn: 3 }, at: OPEN }]);
		expect(outcomeOf(when(revealed, { type: 'again', turn: 4 }, sampleContext(OPEN)))).toBe(
			'no-other-form'
		);
		const next = played(revealed, [{ command: { type: 'next', turn: 4 }, at: OPEN }]);
		expect(next.asks.at(-1)).toMatchObject({ step: 1, again: false });
	});

	it('stop the clock and let it go on with the time that was left', () => {
		const room = played(asking(), [
			{ command: { type: 'pause' }, at: OPEN + 1000 },
			{ command: { type: 'unpause' }, at: OPEN + 61_000 }
		]);
		expect(room.stage).toMatchObject({
			paused: null,
			opensAt: OPEN + 60_000,
			closesAt: OPEN + 80_000
		});
	});

	it('add ten seconds, also when the time is just over', () => {
		const room = played(asking(), [{ command: { type: 'extend' }, at: OPEN }]);
		expect(room.stage).toMatchObject({ closesAt: OPEN + 30_000 });
		const late = played(asking(), [{ command: { type: 'extend' }, at: OPEN + 20_100 }]);
		expect(late.stage).toMatchObject({ closesAt: OPEN + 30_100 });
		const timeless = asking({ seconds: null });
		expect(outcomeOf(when(timeless, { type: 'extend' }, sampleContext(OPEN)))).toBe('no-clock');
	});

	it('end the round wherever it is, and only once', () => {
		const room = played(asking(), [says(0, 1, OPEN), { command: { type: 'end' }, at: OPEN }]);
		expect(room.stage.name).toBe('finished');
		expect(outcomeOf(when(room, { type: 'end' }, sampleContext(OPEN)))).toBe('finished');
	});

	it('take a name off the podium too, and the others move up', () => {
		const room = played(asking(), [
			says(0, 1, OPEN),
			says(1, 1, OPEN + 10_000),
			says(2, 1, OPEN + 15_000),
			{ command: reveal, at: OPEN + 15_000 },
			{ command: { type: 'end' }, at: OPEN + 15_000 },
			{ command: { type: 'remove', seat: 0 }, at: OPEN + 20_000 }
		]);
		expect(podiumOf(room).map(({ name, place }) => [name, place])).toEqual([
			['Bo', 1],
			['Cy', 2]
		]);
		expect(room.seated).toBe(2);
	});

	it('change nothing else in a room that has finished', () => {
		const room = played(asking(), [{ command: { type: 'end' }, at: OPEN }]);
		expect(outcomeOf(when(room, { type: 'lock', locked: true }, sampleContext(OPEN)))).toBe(
			'finished'
		);
	});
});
