import { expect, it } from 'vitest';
import { formatNumber } from '../../src/lib/game/format-number.ts';

it.each([
	[0, '0'],
	[9999, '9,999'],
	[12_345, '12,345'],
	[1_234_567.5, '1,234,567.5'],
	[-3, '−3'],
	[-20_000, '−20,000'],
	[247.7, '247.7'],
	[0.000_000_1, '0.0000001']
])('%d is written %s', (value, words) => {
	expect(formatNumber(value)).toBe(words);
});

it('is written as its language does', () => {
	expect(formatNumber(48_210, 'ru')).toBe('48\u00a0210');
	expect(formatNumber(2.5, 'de')).toBe('2,5');
});
