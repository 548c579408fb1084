import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/lib/game/answer.ts';
import { mark, solutionOf } from '../../../../src/lib/engine/quiz/answers/mark.ts';
import type { Key } from '../../../../src/lib/engine/quiz/quiz.ts';

const KEYS: readonly Key[] = [
	{ form: 'one', option: 2 },
	{ form: 'many', options: [0, 3] },
	{ form: 'boolean', value: false },
	{ form: 'number', value: 50, low: 48, high: 52, reach: 20 },
	{ form: 'text', canonical: 'Ana Li', accepted: ['Ana Li'], rivals: [], ambiguous: {} },
	{ form: 'order', order: [2, 0, 1] },
	{ form: 'pairs', rights: [1, 2, 0] },
	{ form: 'place', gap: 3 }
];

test('the solution of a key is right', () => {
	for (const key of KEYS)
		expect(mark(key, solutionOf(key))).toEqual({ verdict: 'right', share: 1 });
});

test('an answer of another form is wrong', () => {
	for (const key of KEYS) {
		for (const other of KEYS.filter(({ form }) => form !== key.form)) {
			expect(mark(key, solutionOf(other)).verdict).toBe('wrong');
		}
	}
});

const indices = fc.array(fc.oneof(fc.integer(), fc.double()));
const answers: fc.Arbitrary<Answer> = fc.oneof(
	fc.record({ form: fc.constant('one' as const), option: fc.double() }),
	fc.record({ form: fc.constant('many' as const), options: indices }),
	fc.record({ form: fc.constant('number' as const), value: fc.double() }),
	fc.record({ form: fc.constant('text' as const), text: fc.string({ unit: 'grapheme' }) }),
	fc.record({ form: fc.constant('order' as const), order: indices }),
	fc.record({ form: fc.constant('pairs' as const), rights: indices }),
	fc.record({ form: fc.constant('place' as const), gap: fc.double() })
);

test('whatever is answered gets a share from nothing to all, and never throws', () => {
	fc.assert(
		fc.property(fc.constantFrom(...KEYS), answers, (key, answer) => {
			const { share, verdict } = mark(key, answer);
			expect(share >= 0 && share <= 1).toBe(true);
			expect(verdict).toBe(share === 1 ? 'right' : share === 0 ? 'wrong' : 'partly');
		})
	);
});

test('an order is worth the share of its pairs that stand right', () => {
	const key: Key = { form: 'order', order: [0, 1, 2, 3] };
	expect(mark(key, { form: 'order', order: [1, 0, 2, 3] }).share).toBeCloseTo(5 / 6);
	expect(mark(key, { form: 'order', order: [3, 2, 1, 0] })).toEqual({ verdict: 'wrong', share: 0 });
	expect(mark(key, { form: 'order', order: [0, 0, 1, 2] }).verdict).toBe('wrong');
});

test('a wrong tick takes back a right one, and ticking everything gains nothing', () => {
	const key: Key = { form: 'many', options: [0, 1] };
	expect(mark(key, { form: 'many', options: [0] }).share).toBe(0.5);
	expect(mark(key, { form: 'many', options: [0, 1, 2] }).share).toBe(0.5);
	expect(mark(key, { form: 'many', options: [0, 1, 2, 3] }).share).toBe(0);
	expect(mark(key, { form: 'many', options: [0, 0] }).verdict).toBe('wrong');
});

test('a number loses its worth in a straight line from the tolerance to the reach', () => {
	const key: Key = { form: 'number', value: 50, low: 48, high: 52, reach: 20 };
	const share = (value: number) => mark(key, { form: 'number', value }).share;
	expect([48, 52, 62, 38, 72, 28, 1000].map(share)).toEqual([1, 1, 0.5, 0.5, 0, 0, 0]);
});

test('pairs are worth the share of them that is right', () => {
	const key: Key = { form: 'pairs', rights: [0, 1, 2, 3] };
	expect(mark(key, { form: 'pairs', rights: [0, 1, 3, 2] }).share).toBe(0.5);
	expect(mark(key, { form: 'pairs', rights: [0, 0, 0, 0] }).share).toBe(0);
});
