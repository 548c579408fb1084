import { expect, it } from 'vitest';
import { formatNumber } from '../../src/lib/game/format-number.ts';

it.each([
	[0, '0'],
	[9999, '9999'],
	[12_345, '12\u00a0345'],
	[1_234_567.5, '1\u00a0234\u00a0567.5'],
	[-3, '−3'],
	[-20_000, '−20\u00a0000'],
	[247.7, '247.7']
])('%d is written %s', (value, words) => {
	expect(formatNumber(value)).toBe(words);
});
