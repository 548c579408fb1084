import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/lib/game/question.ts';
import { postedFields } from '../../src/lib/game/posted-fields.ts';
import { readAnswer } from '../../src/lib/game/read-answer.ts';
import { KEYS, QUESTIONS } from '../engine/run/sample-quiz.ts';
import { RIGHT_POSTS } from '../server/walk.ts';

const ask = (form: Question['form']): Question => {
	const question = QUESTIONS.find((each) => each.form === form);
	if (question === undefined) throw new Error(`no sample of form ${form}`);
	return question;
};

function read(question: Question, fields: readonly (readonly [string, string])[]) {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return readAnswer(question, postedFields(form));
}

const isRefused = (form: Question['form'], ...fields: readonly (readonly [string, string])[]) =>
	!read(ask(form), fields).ok;

describe('a posted answer', () => {
	test.each(QUESTIONS.map((question, i) => ({ form: question.form, question, i })))(
		'of the form $form is read as what was meant',
		({ question, i }) => {
			const { form } = question;
			const key = KEYS[i];
			const answer = read(question, RIGHT_POSTS[i] ?? []);
			if (key?.form === 'number') {
				expect(answer).toEqual({ ok: true, value: { form, value: key.value } });
			} else if (key?.form === 'text') {
				expect(answer).toEqual({ ok: true, value: { form, text: 'irtysh' } });
			} else {
				expect(answer).toEqual({ ok: true, value: key });
			}
		}
	);

	test.each(QUESTIONS.map(({ form }) => form))('of the form %s is refused when empty', (form) => {
		expect(isRefused(form)).toBe(true);
	});

	test('is no option that there is not', () => {
		for (const text of ['4', '-1', '1.0', '1e0', ' 1', '0x1', '٣', '99999999']) {
			expect(isRefused('one', ['option', text]), text).toBe(true);
			expect(isRefused('many', ['options', '0'], ['options', text]), text).toBe(true);
			expect(isRefused('place', ['gap', text]), text).toBe(true);
		}
	});

	test('that ticks one option twice ticks it once', () => {
		const fields = [
			['options', '2'],
			['options', '0'],
			['options', '2']
		] as const;
		expect(read(ask('many'), fields)).toEqual({
			ok: true,
			value: { form: 'many', options: [0, 2] }
		});
	});

	test('puts no two items in one place, and leaves none without', () => {
		const places = (...texts: readonly string[]) =>
			texts.map((text, i) => [`place-${i}`, text] as const);
		expect(isRefused('order', ...places('0', '1', '1', '2'))).toBe(true);
		expect(isRefused('order', ...places('0', '1', '2'))).toBe(true);
		expect(isRefused('order', ...places('1', '2', '3', '4'))).toBe(true);
		expect(read(ask('order'), places('1', '2', '3', '0'))).toEqual({
			ok: true,
			value: { form: 'order', order: [3, 0, 1, 2] }
		});
	});

	test('is a number as people type it, inside the bounds of the question', () => {
		const value = (text: string) => {
			const answer = read(ask('number'), [['value', text]]);
			return answer.ok && answer.value.form === 'number' ? answer.value.value : answer;
		};
		expect(value('1200')).toBe(1200);
		expect(value(' 1 200 ')).toBe(1200);
		expect(value('1,200')).toBe(1200);
		expect(value('0')).toBe(0);
		expect(value('-1')).toEqual({
			ok: false,
			error: { code: 'number-out-of-bounds', min: 0, max: 5000 }
		});
		expect(value('5001')).toMatchObject({ ok: false });
		expect(value('many')).toEqual({ ok: false, error: { code: 'no-number' } });
		for (const text of ['1e3', 'Infinity', 'NaN', '0x10', '1.2.3', '--1']) {
			expect(value(text), text).toMatchObject({ ok: false });
		}
	});

	test('is a text of some length, but not of any', () => {
		expect(isRefused('text', ['text', ' \t '])).toBe(true);
		expect(isRefused('text', ['text', 'x'.repeat(201)])).toBe(true);
		expect(read(ask('text'), [['text', ' Ertis ']])).toEqual({
			ok: true,
			value: { form: 'text', text: 'Ertis' }
		});
	});
});

describe('what was posted', () => {
	test('is kept to be shown again, but neither files nor floods, nor what no page can be sent', () => {
		const form = new FormData();
		form.append('text', 'y'.repeat(10_000));
		form.append('file', new File(['secret'], 'a.txt'));
		form.append('__proto__', 'x');
		for (let i = 0; i < 5000; i++) form.append('options', String(i));
		const fields = postedFields(form);
		expect(fields['text']?.[0]).toHaveLength(500);
		expect(Object.keys(fields).sort()).toEqual(['options', 'text']);
		expect(fields['options']?.length).toBeLessThan(200);
	});
});
