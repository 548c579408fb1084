import { TEXT_MAX, type Answer } from './answer.ts';
import type { AnswerFault, AnswerFaultCode } from './answer-refusal.ts';
import { ANSWER_FIELDS } from './pages/step-page.ts';
import { parseNumber } from './parse-number.ts';
import { parseTyped } from './parse-typed.ts';
import type { NumberQuestion, Question } from './question.ts';
import { err, ok, type Result } from './result.ts';
import { readArrangement } from './read-arrangement.ts';
import { parseIndex, postedText, type PostedFields } from './posted-fields.ts';

type Read = Result<Answer, AnswerFault>;

/** Reads the answer to a question from a posted form, see `ANSWER_FIELDS`; says nothing about the key. */
export function readAnswer(question: Question, fields: PostedFields): Read {
	switch (question.form) {
		case 'one':
			return readOne(postedText(fields, ANSWER_FIELDS.one), question.options.length);
		case 'many':
			return readMany(fields[ANSWER_FIELDS.many] ?? [], question.options.length);
		case 'boolean':
			return readBoolean(postedText(fields, ANSWER_FIELDS.boolean));
		case 'number':
			return readNumber(postedText(fields, ANSWER_FIELDS.number), question);
		case 'text':
			return readTyped(postedText(fields, ANSWER_FIELDS.text));
		case 'order':
			return readOrder(fields, question.options.length);
		case 'pairs':
			return readPairs(fields, question.left.length);
		case 'place':
			return readGap(postedText(fields, ANSWER_FIELDS.place), question.placed.length + 1);
	}
}

function readOne(text: string, count: number): Read {
	const option = parseIndex(text, count);
	return option === null ? fault('no-option') : ok({ form: 'one', option });
}

function readMany(texts: readonly string[], count: number): Read {
	const options = [...new Set(texts.map((text) => parseIndex(text, count)))];
	const known = options.filter((option) => option !== null).sort((a, b) => a - b);
	return known.length === 0 || known.length < options.length
		? fault('no-options')
		: ok({ form: 'many', options: known });
}

function readBoolean(text: string): Read {
	return text === 'true' || text === 'false'
		? ok({ form: 'boolean', value: text === 'true' })
		: fault('no-verdict');
}

function readNumber(text: string, { min, max, step }: NumberQuestion): Read {
	const value = parseNumber(text, Number.isInteger(step) && Number.isInteger(min));
	if (value === null) return fault('no-number');
	return value < min || value > max
		? err({ code: 'number-out-of-bounds', min, max })
		: ok({ form: 'number', value });
}

function readTyped(typed: string): Read {
	const text = parseTyped(typed);
	if (text.ok) return ok({ form: 'text', text: text.value });
	return text.error === 'empty' ? fault('no-text') : err({ code: 'text-too-long', max: TEXT_MAX });
}

function readOrder(fields: PostedFields, count: number): Read {
	const order = readArrangement(fields, ANSWER_FIELDS.order, count);
	return order === null ? fault('no-order') : ok({ form: 'order', order: inverse(order) });
}

function readPairs(fields: PostedFields, count: number): Read {
	const rights = readArrangement(fields, ANSWER_FIELDS.pairs, count);
	return rights === null ? fault('no-pairs') : ok({ form: 'pairs', rights });
}

function readGap(text: string, count: number): Read {
	const gap = parseIndex(text, count);
	return gap === null ? fault('no-gap') : ok({ form: 'place', gap });
}

/** From each option's place to the option at each place. */
const inverse = (places: readonly number[]): readonly number[] =>
	places.map((_, place) => places.indexOf(place));

const fault = (code: AnswerFaultCode): Read => err({ code });
