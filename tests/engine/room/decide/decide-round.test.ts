import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../../../src/lib/engine/room/deadline.ts';
import { podiumOf } from '../../../../src/lib/engine/room/ranks.ts';
import { listSeats } from '../../../../src/lib/engine/room/seats.ts';
import type { Room } from '../../../../src/lib/engine/room/room.ts';
import { answer, given, joined, option, outcomeOf, played, when } from '../given.ts';
import { SAMPLES, sampleContext } from '../sample-quiz.ts';

const OPEN = LEAD_MS;
const lobby = (settings: Parameters<typeof given>[0] = {}) =>
	given(settings, joined(0, 'Ana'), joined(1, 'Bo'), joined(2, 'Cy'));
const asking = (settings: Parameters<typeof given>[0] = {}): Room =>
	played(lobby(settings), [{ command: { type: 'start', turn: 0 }, at: 0 }]);
const says = (seat: number, choice: number, at: number) => ({
	command: answer(seat, { question: 'q-one', choice: option(choice), at }),
	at
});
const reveal = { type: 'reveal' as const, turn: 1 };

describe('a reveal', () => {
	it('gives points by the share and, for speed, by the time that was left', () => {
		const room = played(asking(), [says(0, 1, OPEN), says(1, 1, OPEN + 10_000), says(2, 0, OPEN)]);
		expect(when(room, reveal, sampleContext(OPEN + 10_000))).toMatchObject({
			value: [
				{
					type: 'revealed',
					outcomes: [
						[0, 1, 1500],
						[1, 1, 1250],
						[2, 0, 0]
					],
					tally: { by: 'option', counts: [1, 2, 0, 0], unanswered: 0 }
				}
			]
		});
	});

	it('gives the same points for accuracy, however long it took', () => {
		const room = played(asking({ scoring: 'accuracy' }), [
			says(0, 1, OPEN),
			says(1, 1, OPEN + 10_000)
		]);
		expect(when(room, reveal, sampleContext(OPEN + 10_000))).toMatchObject({
			value: [
				{
					outcomes: [
						[0, 1, 1000],
						[1, 1, 1000]
					],
					tally: { unanswered: 1 }
				}
			]
		});
	});

	it('ranks everybody, level players on one place, and says how they moved', () => {
		const first = played(asking({ scoring: 'accuracy' }), [
			says(0, 1, OPEN),
			says(1, 1, OPEN),
			{ command: reveal, at: OPEN }
		]);
		expect(listSeats(first.players).map(({ place, streak }) => [place, streak])).toEqual([
			[1, 1],
			[1, 1],
			[3, 0]
		]);
		const many = (seat: number) =>
			answer(seat, { question: 'q-many', choice: { form: 'many', options: [0, 1] }, at: 5000 });
		const second = played(first, [
			{ command: { type: 'next', turn: 2 }, at: 2000 },
			{ command: many(1), at: 5000 },
			{ command: many(2), at: 5000 },
			{ command: { type: 'reveal', turn: 3 }, at: 5000 }
		]);
		expect(
			listSeats(second.players).map(({ place, placeBefore, streak }) => [
				place,
				placeBefore,
				streak
			])
		).toEqual([
			[2, 1, 0],
			[1, 1, 2],
			[2, 3, 1]
		]);
	});

	it('says of nobody that they moved while all were level without a point', () => {
		const level = played(asking({ scoring: 'accuracy' }), [{ command: reveal, at: OPEN }]);
		const scored = played(level, [
			{ command: { type: 'next', turn: 2 }, at: 2000 },
			{
				command: answer(1, {
					question: 'q-many',
					choice: { form: 'many', options: [0, 1] },
					at: 5000
				}),
				at: 5000
			},
			{ command: { type: 'reveal', turn: 3 }, at: 5000 }
		]);
		const moved = listSeats(scored.players).map(({ place, placeBefore }) => [place, placeBefore]);
		expect(moved).toEqual([
			[2, null],
			[1, null],
			[2, null]
		]);
	});
});

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
