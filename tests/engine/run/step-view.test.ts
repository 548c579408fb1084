import { describe, expect, test } from 'vitest';
import { resultView } from '../../../src/lib/engine/run/result-view.ts';
import { currentPosition, type Run, type Step } from '../../../src/lib/engine/run/run.ts';
import { runProgress } from '../../../src/lib/engine/run/run-progress.ts';
import { stepView } from '../../../src/lib/engine/run/step-view.ts';
import { sampleQuiz } from './sample-quiz.ts';

const answered: Step = {
	stage: 'answered',
	servedAt: 1000,
	answeredAt: 4000,
	answer: { form: 'one', option: 1 },
	mark: { verdict: 'right', share: 1 },
	points: 1350
};
const skipped: Step = {
	...answered,
	answeredAt: 99_000,
	answer: null,
	mark: { verdict: 'wrong', share: 0 },
	points: 0
};
const run = (...steps: readonly Step[]): Run => ({
	id: 'r1',
	mode: 'quiz',
	language: 'en',
	limit: 10_000,
	steps
});
const quiz = sampleQuiz();

describe('a question that is being asked', () => {
	const asking = run(answered, { stage: 'asking', servedAt: 5000 }, { stage: 'waiting' });

	test('shows no more than itself and its clock', () => {
		expect(stepView({ run: asking, quiz, now: 7000 }, 1)).toEqual({
			stage: 'asking',
			position: 1,
			question: quiz.questions['en']?.[1],
			countdown: { opensAt: 5000, closesAt: 15_000, now: 7000 }
		});
	});

	test('has no countdown without a timer', () => {
		const view = stepView({ run: { ...asking, limit: null }, quiz, now: 7000 }, 1);
		expect(view).toMatchObject({ stage: 'asking', countdown: null });
	});

	test('is not to be seen before it is served', () => {
		expect(() => stepView({ run: asking, quiz, now: 7000 }, 2)).toThrow('was not served');
	});

	test('is where the run goes on', () => {
		expect(currentPosition(asking)).toBe(1);
		expect(currentPosition(run(answered, skipped))).toBeNull();
	});
});

describe('a question that is answered', () => {
	test('shows the answer, its mark, the key and the reason', () => {
		expect(stepView({ run: run(answered), quiz, now: 0 }, 0)).toEqual({
			stage: 'revealed',
			position: 0,
			question: quiz.questions['en']?.[0],
			answer: { form: 'one', option: 1 },
			mark: { verdict: 'right', share: 1 },
			points: 1350,
			reveal: { solution: { form: 'one', option: 1 }, reason: quiz.reasons['en']?.[0] }
		});
	});
});

describe('progress and result', () => {
	const look = { title: 'Rivers', position: 0 };

	test('progress has a verdict for what is answered and null for the rest', () => {
		const progress = runProgress(run(answered, skipped, { stage: 'waiting' }), look);
		expect(progress.verdicts).toEqual(['right', 'wrong', null]);
		expect(progress.points).toBe(1350);
	});

	test('progress through an endless run has ten marks around the question, however long it is', () => {
		const steps = [...Array.from({ length: 990 }, () => answered), ...Array(20).fill(skipped)];
		const at = (position: number) =>
			runProgress({ ...run(...steps), mode: 'endless' }, { title: 'Rivers', position });
		expect(at(0)).toMatchObject({ first: 0, length: 1010, verdicts: Array(10).fill('right') });
		expect(at(991)).toMatchObject({
			first: 984,
			verdicts: [...Array(6).fill('right'), ...Array(4).fill('wrong')]
		});
		expect(at(1009)).toMatchObject({ first: 1000, verdicts: Array(10).fill('wrong') });
	});

	test('a result says how it went and spoils nothing', () => {
		const finish = {
			resultId: 'x',
			title: 'Rivers',
			finishedAt: 99_000,
			name: null,
			day: null,
			attempt: 'counts'
		} as const;
		const result = resultView(run(answered, skipped), quiz, finish);
		expect(result).toEqual({
			resultId: 'x',
			title: 'Rivers',
			topics: ['Rivers'],
			length: 2,
			right: 1,
			points: 1350,
			best: 3000,
			verdicts: ['right', 'wrong'],
			spent: 3000 + 10_000,
			finishedAt: 99_000,
			name: null,
			mode: 'quiz',
			day: null,
			attempt: 'counts'
		});
	});
});
