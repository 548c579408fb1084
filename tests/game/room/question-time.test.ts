import { describe, expect, it } from 'vitest';
import { questionTime } from '../../../src/lib/game/room/question-time.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import type { AskingView } from '../../../src/lib/game/room/common-view.ts';

const asking: AskingView = {
	stage: 'asking',
	turn: 1,
	step: 0,
	again: false,
	question: {
		id: 'q1' as QuestionId,
		kind: 'truth',
		level: 'easy',
		topic: 'Rivers',
		prompt: 'The Irtysh is long.',
		form: 'boolean'
	},
	opensAt: 3000,
	closesAt: 23_000,
	pausedAt: null
};

describe('a question’s time', () => {
	it('does not run before the question opens', () => {
		expect(questionTime(asking, 23_000, 1000)).toEqual({
			opensIn: 2000,
			left: 20_000,
			total: 20_000
		});
	});

	it('runs out at the deadline and goes no lower', () => {
		expect(questionTime(asking, 23_000, 13_000).left).toBe(10_000);
		expect(questionTime(asking, 23_000, 30_000).left).toBe(0);
	});

	it('stands still in a pause', () => {
		const paused = { ...asking, pausedAt: 8000 };
		expect(questionTime(paused, 23_000, 50_000).left).toBe(15_000);
	});

	it('is longer for a player with extra time, and endless without a clock', () => {
		expect(questionTime(asking, 33_000, 23_000).left).toBe(10_000);
		expect(questionTime(asking, null, 23_000).left).toBeNull();
	});
});
