import { describe, expect, test } from 'vitest';
import { answerRefusalWords } from '../../../src/lib/components/refusal/answer-refusal-words.ts';
import { readAnswer } from '../../../src/lib/game/read-answer.ts';
import { QUESTIONS } from '../../engine/run/sample-quiz.ts';

const numbers = QUESTIONS.find(({ form }) => form === 'number');
const texts = QUESTIONS.find(({ form }) => form === 'text');

/** What the player reads who posts so to a question. */
function said(question: (typeof QUESTIONS)[number] | undefined, fields = {}): string {
	if (question === undefined) throw new Error('no such question');
	const answer = readAnswer(question, fields);
	return answer.ok ? '' : answerRefusalWords(answer.error);
}

describe('why an answer was not taken', () => {
	test('is said for every form of question that was posted empty, in its own words', () => {
		const words = QUESTIONS.map((question) => said(question));
		expect(words).toEqual([
			'Choose one of the options.',
			'Choose at least one of the options.',
			'Choose true or false.',
			'Give a number, such as 12 or 12.5.',
			'Type an answer.',
			'Give each item a place of its own.',
			'Give each item on the left a partner of its own.',
			'Choose where the card belongs.'
		]);
	});

	test('names the numbers between which the answer lies, and how long a text may be', () => {
		expect(said(numbers, { value: ['5001'] })).toBe('Give a number from 0 to 5,000.');
		expect(said(texts, { text: ['x'.repeat(201)] })).toBe('Type at most 200 characters.');
	});

	test('asks to send again what could not be kept', () => {
		expect(answerRefusalWords({ code: 'not-saved' })).toMatch(/send it again/);
	});
});
