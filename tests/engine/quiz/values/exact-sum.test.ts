import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum } from '../../../../src/lib/engine/quiz/values/exact-sum.ts';

test('decimals add up to the last digit, where binary fractions would leave dust', () => {
	expect(4.2 + 2.1 + 0.3).not.toBe(6.6);
	expect(exactSum([4.2, 2.1, 0.3])).toBe(6.6);
	expect(exactSum([-0.5, 0.25])).toBe(-0.25);
	expect(exactSum([0.05, -0.1])).toBe(-0.05);
	expect(exactSum([])).toBe(0);
});

test('the order of the numbers makes no difference', () => {
	const hundredths = fc.integer({ min: -1e6, max: 1e6 }).map((units) => units / 100);
	fc.assert(
		fc.property(fc.array(hundredths, { minLength: 1 }), (numbers) => {
			const whole = numbers.reduce((sum, number) => sum + Math.round(number * 100), 0);
			expect(exactSum(numbers)).toBe(whole / 100 + 0);
			expect(exactSum(numbers.toReversed())).toBe(exactSum(numbers));
		})
	);
});

test('what a double cannot hold to the last digit has no exact sum', () => {
	expect(exactSum([1e15, 0.5])).toBeNull();
	expect(exactSum([1e21, 1])).toBeNull();
	expect(exactSum([NaN])).toBeNull();
	expect(exactSum([5e-324])).toBeNull();
});
