import { describe, expect, it } from 'vitest';
import { listSeats } from '../../../../src/lib/engine/room/seats.ts';
import { answer, played, when } from '../given.ts';
import { sampleContext } from '../sample-quiz.ts';
import { asking, OPEN, reveal, says } from '../three-players.ts';

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
