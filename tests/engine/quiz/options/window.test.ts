import { expect, test } from 'vitest';
import { windowAround } from '../../../../src/lib/engine/quiz/options/window.ts';
import { seedOf, streamOf } from '../../../../src/lib/engine/quiz/random.ts';

const codes = Int32Array.from({ length: 9 }, (_, i) => i);

test('over all keys of an enumeration every rank is the key equally often', () => {
	const ranks = [0, 0, 0, 0];
	for (let index = 0; index < 5000; index++) {
		for (const place of codes) {
			const stream = streamOf(seedOf('window'), 'options', index * codes.length + place);
			const chosen =
				windowAround(stream, { codes, place, wanted: 4, level: 'hard', weights: null }) ?? [];
			const rank = chosen.indexOf(place);
			ranks[rank] = (ranks[rank] ?? 0) + 1;
		}
	}
	for (const count of ranks) expect(count / (5000 * codes.length)).toBeLessThan(0.265);
});

test('a window ascends at equal strides, wider as the level falls', () => {
	const widths = (['hard', 'medium', 'easy'] as const).map((level) => {
		let sum = 0;
		for (let index = 0; index < 200; index++) {
			const stream = streamOf(seedOf('stride'), 'options', index);
			const wide = Int32Array.from({ length: 40 }, (_, i) => i);
			const chosen =
				windowAround(stream, { codes: wide, place: 20, wanted: 4, level, weights: null }) ?? [];
			expect(chosen).toContain(20);
			const strides = chosen.slice(1).map((code, i) => code - (chosen[i] ?? 0));
			expect(new Set(strides).size).toBe(1);
			sum += strides[0] ?? 0;
		}
		return sum;
	});
	expect(widths).toEqual(widths.toSorted((a, b) => a - b));
	expect(new Set(widths).size).toBe(3);
});

test('too short an enumeration gives no window', () => {
	const stream = streamOf(seedOf('short'), 'options', 0);
	const short = {
		codes: codes.slice(0, 3),
		place: 1,
		wanted: 4,
		level: 'hard',
		weights: null
	} as const;
	expect(windowAround(stream, short)).toBeNull();
});
