import { describe, expect, it } from 'vitest';
import { mark, solutionOf } from '../../../src/lib/engine/quiz/answers/mark.ts';
import { tallyOf } from '../../../src/lib/engine/room/tally.ts';
import type { Answer } from '../../../src/lib/game/answer.ts';
import { SAMPLES } from './sample-quiz.ts';

function tally(form: Answer['form'], ...answers: readonly Answer[]) {
	const sample = SAMPLES.find(({ question }) => question.form === form);
	if (!sample) throw new Error(`no sample of the form ${form}`);
	const { question, key } = sample;
	const marked = answers.map((answer) => ({ answer, mark: mark(key, answer) }));
	return tallyOf(question, { solution: solutionOf(key), answers: marked, unanswered: 3 });
}

describe('the tally', () => {
	it('counts each option that was picked', () => {
		const picks = [[0, 1], [1]].map((options) => ({ form: 'many' as const, options }));
		expect(tally('many', ...picks)).toEqual({ unanswered: 3, by: 'option', counts: [1, 2, 0, 0] });
	});

	it('counts true before false', () => {
		expect(tally('boolean', { form: 'boolean', value: false })).toMatchObject({ counts: [0, 1] });
	});

	it('counts gaps', () => {
		expect(tally('place', { form: 'place', gap: 2 })).toMatchObject({ counts: [0, 0, 1] });
	});

	it('counts for each option how many had it in its place', () => {
		expect(tally('order', { form: 'order', order: [0, 1, 2, 3] })).toMatchObject({
			by: 'part',
			right: [1, 0, 0, 1],
			answered: 1
		});
	});

	it('counts for each left side how many had its partner', () => {
		expect(tally('pairs', { form: 'pairs', rights: [2, 1, 0] })).toMatchObject({
			right: [1, 0, 0]
		});
	});

	it('gathers numbers in at most twenty bars that hold both ends', () => {
		const numbers = [0, 2428, 5000].map((value) => ({ form: 'number' as const, value }));
		const bars = tally('number', ...numbers);
		expect(bars).toMatchObject({ by: 'number', min: 0, width: 260 });
		if (bars.by !== 'number') throw new Error('numbers have bars');
		expect(bars.counts).toHaveLength(20);
		expect(bars.counts.reduce((sum, count) => sum + count)).toBe(3);
	});

	it('gathers wrong texts by what they name, the most frequent first', () => {
		const texts = ['Ishim', 'Irtysh', 'Oka', 'ishim '].map((text) => ({
			form: 'text' as const,
			text
		}));
		expect(tally('text', ...texts)).toMatchObject({
			right: 1,
			wrong: 3,
			typed: [
				{ text: 'Ishim', count: 2 },
				{ text: 'Oka', count: 1 }
			]
		});
	});
});
