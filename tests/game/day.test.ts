import { describe, expect, test } from 'vitest';
import {
	addDays,
	type Day,
	dayOf,
	daysOfMonth,
	parseDay,
	weekday
} from '../../src/lib/game/day.ts';
import { streakOf } from '../../src/lib/game/streak.ts';

/** Days that the tests know to be right. */
const days = (...texts: readonly string[]): readonly Day[] =>
	texts.flatMap((text) => parseDay(text) ?? []);
const [today = dayOf(0)] = days('2026-03-01');

describe('a day', () => {
	test.each(['', 'today', '2026-02-29', '2026-13-01', '1999-12-31', '2026-3-1', '2026-03-01T00'])(
		'is not %j',
		(text) => expect(parseDay(text)).toBeNull()
	);

	test('is the same everywhere: it begins at midnight by UTC', () => {
		expect(dayOf(Date.UTC(2026, 2, 1, 23, 59, 59, 999))).toBe('2026-03-01');
		expect(dayOf(Date.UTC(2026, 2, 2))).toBe('2026-03-02');
	});

	test('has a day before and after it, over the ends of months', () => {
		expect(addDays(today, -1)).toBe('2026-02-28');
		expect(addDays(today, 31)).toBe('2026-04-01');
	});

	test('has its place in week and month', () => {
		expect(weekday(today)).toBe(6);
		expect(daysOfMonth('2028-02')).toHaveLength(29);
		expect(daysOfMonth('2026-13')).toEqual([]);
	});
});

describe('a streak', () => {
	test.each([
		['nothing played', [], 0, 0],
		['today', ['2026-03-01'], 1, 1],
		['yesterday, today to come', ['2026-02-27', '2026-02-28'], 2, 2],
		['broken two days ago', ['2026-02-26', '2026-02-27'], 0, 2],
		['broken and begun again', ['2026-02-20', '2026-02-21', '2026-02-22', '2026-03-01'], 1, 3],
		['in any order', ['2026-03-01', '2026-02-27', '2026-02-28'], 3, 3]
	])('%s', (_, played, current, longest) => {
		expect(streakOf(days(...played), today)).toEqual({ current, longest });
	});
});
