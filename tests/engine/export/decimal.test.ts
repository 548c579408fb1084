import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDecimal } from '../../../src/lib/engine/export/decimal.ts';

it('a number is written without exponent and reads back as itself', () => {
	fc.assert(
		fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
			expect(formatDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/u);
			expect(Number(formatDecimal(value)) === value).toBe(true);
		})
	);
});

it.each([
	[1e-7, '0.0000001'],
	[-1.5e-9, '-0.0000000015'],
	[1.25e21, '1250000000000000000000'],
	[1924, '1924'],
	[-0.5, '-0.5']
])('%d is written %s', (value, text) => {
	expect(formatDecimal(value)).toBe(text);
});
