import { expect, it } from 'vitest';
import { leadWords, placeWords } from '../../../src/lib/components/ask/place-words.ts';
import type { StepPage } from '../../../src/lib/game/pages/step-page.ts';
import { sampleQuiz } from '../../engine/run/sample-quiz.ts';

/** The third question of ten, or of an endless run with so many mistakes left, in this lap. */
function third(lives: number | null = null, lap = 1): Pick<StepPage, 'progress' | 'step' | 'lap'> {
	const question = sampleQuiz().questions['en']?.[2];
	if (question === undefined) throw new Error('the sample has three questions');
	return {
		progress: { runId: 'r', title: '', length: 10, verdicts: [], first: 0, points: 0, lives },
		step: { stage: 'asking', position: 2, question, countdown: null },
		lap: lives === null ? null : { number: lap, begins: false }
	};
}

it('a question says which of how many it is', () => {
	expect(placeWords(third())).toBe('Question 3 of 10');
});

it('a question of an endless run says how many mistakes are left, and its lap from the second on', () => {
	expect(placeWords(third(2))).toBe('Question 3 · 2 mistakes left');
	expect(placeWords(third(1, 4))).toBe('Question 3 · lap 4 · the next mistake ends it');
});

it('above a statement stands that it may be true or false, since it does not ask by itself', () => {
	const { topic } = third().step.question;
	expect(leadWords(third())).toBe(`Question 3 of 10\u00a0· ${topic}\u00a0· True or false?`);
});
