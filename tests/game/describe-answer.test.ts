import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/lib/game/answer.ts';
import { describeAnswer, gapName } from '../../src/lib/game/describe-answer.ts';
import type { Question, QuestionId } from '../../src/lib/game/question.ts';

const asked = {
	id: 'q' as QuestionId,
	kind: 'choice',
	level: 'easy',
	topic: 'Isles',
	prompt: 'Which?'
} as const;
const options = ['Arran', 'Bute', 'Coll'];

const cases: readonly (readonly [Question, Answer, readonly string[]])[] = [
	[{ ...asked, form: 'one', options }, { form: 'one', option: 1 }, ['Bute']],
	[{ ...asked, form: 'many', options }, { form: 'many', options: [0, 2] }, ['Arran', 'Coll']],
	[{ ...asked, form: 'boolean' }, { form: 'boolean', value: false }, ['False']],
	[
		{ ...asked, form: 'number', min: 0, max: 20_000, step: 1, unit: 'sheep' },
		{ form: 'number', value: 12_000 },
		['12,000\u00a0sheep']
	],
	[{ ...asked, form: 'text' }, { form: 'text', text: 'Coll' }, ['Coll']],
	[
		{ ...asked, form: 'order', options, ends: ['north', 'south'] },
		{ form: 'order', order: [2, 0, 1] },
		['Coll', 'Arran', 'Bute']
	],
	[
		{ ...asked, form: 'pairs', left: ['A', 'B'], right: ['one', 'two'] },
		{ form: 'pairs', rights: [1, 0] },
		['A – two', 'B – one']
	],
	[
		{ ...asked, form: 'place', item: 'Bute', placed: ['Arran', 'Coll'], ends: ['north', 'south'] },
		{ form: 'place', gap: 1 },
		['Between Arran and Coll']
	]
];

describe('an answer in words', () => {
	it.each(cases)('says what was answered, %#', (question, answer, words) => {
		expect(describeAnswer(question, answer)).toEqual(words);
	});

	it('is empty for an answer of another form', () => {
		const question: Question = { ...asked, form: 'boolean' };
		expect(describeAnswer(question, { form: 'one', option: 0 })).toEqual([]);
	});
});

describe('a gap between cards', () => {
	it('is named after its neighbours', () => {
		expect([0, 1, 2].map((gap) => gapName(['Arran', 'Coll'], gap))).toEqual([
			'Before Arran',
			'Between Arran and Coll',
			'After Coll'
		]);
	});
});
