import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOption } from '../../src/lib/game/move-option.ts';

describe('moving an option', () => {
	it('puts it at its new place and keeps the others in order', () => {
		expect(moveOption([3, 1, 0, 2], 3, 0)).toEqual([2, 3, 1, 0]);
		expect(moveOption([3, 1, 0, 2], 0, 2)).toEqual([1, 0, 3, 2]);
	});

	it('beyond the ends changes nothing', () => {
		expect(moveOption([1, 0], 0, -1)).toEqual([1, 0]);
		expect(moveOption([1, 0], 1, 2)).toEqual([1, 0]);
	});

	it('never loses one, and the way back undoes it', () => {
		const places = fc.nat({ max: 5 });
		fc.assert(
			fc.property(places, places, (from, to) => {
				const moved = moveOption([0, 1, 2, 3, 4, 5], from, to);
				expect(moved.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
				expect(moveOption(moved, to, from)).toEqual([0, 1, 2, 3, 4, 5]);
			})
		);
	});
});
