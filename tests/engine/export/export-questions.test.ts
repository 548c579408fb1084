import { expect, it } from 'vitest';
import { exportQuestions } from '../../../src/lib/engine/export/export-questions.ts';
import { type FormatName, isFormatName } from '../../../src/lib/engine/export/formats.ts';
import type { WrittenQuestion } from '../../../src/lib/engine/quiz/quiz.ts';
import { KEYS, QUESTIONS, sampleProof } from '../run/sample-quiz.ts';

const WRITTEN: readonly WrittenQuestion[] = QUESTIONS.map((question, index) => {
	const key = KEYS[index];
	if (key === undefined) throw new Error('a question without a key');
	const proof = sampleProof(question.kind, index);
	return { question, key, proof, reason: { text: 'Because.', options: [], sources: [] } };
});

const kindsLeftOut = (name: FormatName) => [...exportQuestions(name, WRITTEN).leftOut.entries()];

it('a format leaves out the kinds that it cannot hold, and counts them', () => {
	expect(kindsLeftOut('text')).toEqual([]);
	expect(kindsLeftOut('json')).toEqual([]);
	expect(kindsLeftOut('anki')).toEqual([]);
	expect(kindsLeftOut('csv')).toEqual([]);
	expect(kindsLeftOut('gift')).toEqual([
		['order', 1],
		['timeline', 1]
	]);
	expect(kindsLeftOut('moodle-xml')).toEqual([['timeline', 1]]);
	expect(kindsLeftOut('aiken').map(([kind]) => kind)).toEqual([
		'many',
		'estimate',
		'text',
		'order',
		'match',
		'timeline'
	]);
});

it('a format is known by its name alone', () => {
	expect(isFormatName('gift')).toBe(true);
	expect(isFormatName('toString')).toBe(false);
});

it('the readable list has the questions first and their answers at the end', () => {
	const [questions = '', key = ''] = exportQuestions('text', WRITTEN).text.split('\nKey\n');
	expect(questions).toContain('1. What about q1?\n   A. Ili\n   B. Irtysh\n');
	expect(questions).toContain('5. What about q5?\n   ____________________\n');
	expect(questions).not.toContain('Because.');
	expect(key).toContain('1. B. Irtysh\n   Because.\n');
	expect(key).toContain('5. Irtysh / Ertis\n');
	expect(key).toContain('8. Between Chu and Tobol\n');
});

it('a line of JSON has everything that belongs to a question', () => {
	const records = exportQuestions('json', WRITTEN)
		.text.trimEnd()
		.split('\n')
		.map((line): Record<string, unknown> => JSON.parse(line));
	expect(records).toHaveLength(WRITTEN.length);
	expect(records.map(({ answer }) => answer)).toEqual([
		1,
		[0, 2],
		true,
		4248,
		['Irtysh', 'Ertis'],
		[0, 2, 3, 1],
		[
			[0, 3],
			[1, 2],
			[2, 1],
			[3, 0]
		],
		1
	]);
	expect(records[6]).toMatchObject({ form: 'pairs', right: ['a', 'b', 'c', 'd'] });
	expect(records[6]).not.toHaveProperty('options');
	expect(records[0]).toMatchObject({
		unit_id: 'rivers?river>length0',
		reason: 'Because.',
		facts: ['rivers/irtysh']
	});
});

it('GIFT looks as a teacher would write it', () => {
	const [one = ''] = exportQuestions('gift', WRITTEN).text.split('\n\n');
	expect(one).toBe(
		'// [id:q1] [tag:choice] [tag:easy] [tag:Rivers]\n' +
			'::What about q1?::[plain]What about q1?{\n' +
			'\t~[plain]Ili\n\t=[plain]Irtysh\n\t~[plain]Syr Darya\n\t~[plain]Ural\n' +
			'\t####[plain]Because.\n}'
	);
});
