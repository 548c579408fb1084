import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan, isoDay } from '../../src/lib/game/format-time.ts';

describe('a date in words', () => {
	it.each([
		['2024-09-08', '8 September 2024'],
		['2024-09', 'September 2024'],
		['2024', '2024'],
		['2024-01-31T10:00:00Z', '31 January 2024']
	])('%s is %s: no more precise than it was given', (iso, words) => {
		expect(formatDate(iso)).toBe(words);
	});

	it('is the day by UTC, wherever the machine stands', () => {
		expect(isoDay(Date.UTC(2026, 10, 23, 23, 59))).toBe('2026-11-23');
	});
});

describe('a span of time in words', () => {
	it.each([
		[0, '0 s'],
		[59_400, '59 s'],
		[59_600, '1 min 0 s'],
		[134_000, '2 min 14 s'],
		[3_840_000, '1 h 4 min']
	])('%d ms is %s', (ms, words) => {
		expect(formatSpan(ms)).toBe(words);
	});
});
