import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/lib/engine/run/judge.ts';

const key = { form: 'one', option: 2 } as const;
const right = { form: 'one', option: 2 } as const;
const servedAt = 1_000_000;
const limit = 10_000;

describe('an answer', () => {
	test('in half of the time earns half of the bonus', () => {
		const step = judge({ answer: right, key, servedAt, now: servedAt + 5_000, limit });
		expect(step).toEqual({
			stage: 'answered',
			servedAt,
			answeredAt: servedAt + 5_000,
			answer: right,
			mark: { verdict: 'right', share: 1 },
			points: 1250
		});
	});

	test('that was on its way when the question closed still counts, without a bonus', () => {
		const step = judge({ answer: right, key, servedAt, now: servedAt + limit + 250, limit });
		expect(step.answer).toEqual(right);
		expect(step.points).toBe(1000);
	});

	test('a millisecond after that is no answer, given at the last moment', () => {
		const step = judge({ answer: right, key, servedAt, now: servedAt + limit + 251, limit });
		expect(step.answer).toBeNull();
		expect(step.mark).toEqual({ verdict: 'wrong', share: 0 });
		expect(step.points).toBe(0);
		expect(step.answeredAt).toBe(servedAt + limit + 250);
	});

	test('without a timer may take days', () => {
		const step = judge({ answer: right, key, servedAt, now: servedAt + 1e9, limit: null });
		expect(step.points).toBe(1000);
	});

	test('that is skipped is wrong', () => {
		const step = judge({ answer: null, key, servedAt, now: servedAt + 1, limit: null });
		expect(step.answer).toBeNull();
		expect(step.mark.verdict).toBe('wrong');
	});
});
