import { describe, expect, test } from 'vitest';
import { bestScore, scoreOf } from '../../src/lib/game/score.ts';

const RIGHT = { verdict: 'right', share: 1 } as const;
const HALF = { verdict: 'partly', share: 0.5 } as const;
const WRONG = { verdict: 'wrong', share: 0 } as const;

describe('points', () => {
	test('without a timer a right answer is worth 1000, however long it took', () => {
		expect(scoreOf(RIGHT, null)).toBe(1000);
	});

	test('with a timer, the time that is left earns up to 500 more, in proportion', () => {
		expect(scoreOf(RIGHT, { spent: 0, limit: 20_000 })).toBe(1500);
		expect(scoreOf(RIGHT, { spent: 5_000, limit: 20_000 })).toBe(1375);
		expect(scoreOf(RIGHT, { spent: 20_000, limit: 20_000 })).toBe(1000);
	});

	test('a wrong answer earns nothing, however fast it came', () => {
		expect(scoreOf(WRONG, { spent: 0, limit: 20_000 })).toBe(0);
		expect(scoreOf(WRONG, null)).toBe(0);
	});

	test('a partly right answer earns its part of both', () => {
		expect(scoreOf(HALF, null)).toBe(500);
		expect(scoreOf(HALF, { spent: 10_000, limit: 20_000 })).toBe(625);
	});

	test('a clock that runs backwards or over earns no more and costs no more', () => {
		expect(scoreOf(RIGHT, { spent: -300, limit: 10_000 })).toBe(1500);
		expect(scoreOf(RIGHT, { spent: 10_250, limit: 10_000 })).toBe(1000);
	});

	test('points are whole numbers', () => {
		expect(scoreOf({ verdict: 'partly', share: 1 / 3 }, { spent: 1, limit: 7 })).toBe(476);
	});

	test('the best score is that of all right at once', () => {
		expect(bestScore(10, false)).toBe(10_000);
		expect(bestScore(10, true)).toBe(15_000);
	});
});
