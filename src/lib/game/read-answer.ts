import { TEXT_MAX, type Answer } from './answer.ts';
import { formatNumber } from './format-number.ts';
import { ANSWER_FIELDS } from './pages/step-page.ts';
import { parseNumber } from './parse-number.ts';
import { parseTyped } from './parse-typed.ts';
import type { NumberQuestion, Question } from './question.ts';
import { err, ok, type Result } from './result.ts';
import { readArrangement } from './read-arrangement.ts';
import { parseIndex, postedText, type PostedFields } from './posted-fields.ts';

/** What is wrong with a posted answer, in words for the player. */
export type AnswerFault = string;

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
	return option === null ? err('Choose one of the options.') : ok({ form: 'one', option });
}

function readMany(texts: readonly string[], count: number): Read {
	const options = [...new Set(texts.map((text) => parseIndex(text, count)))];
	const known = options.filter((option) => option !== null).sort((a, b) => a - b);
	return known.length === 0 || known.length < options.length
		? err('Choose at least one of the options.')
		: ok({ form: 'many', options: known });
}

function readBoolean(text: string): Read {
	return text === 'true' || text === 'false'
		? ok({ form: 'boolean', value: text === 'true' })
		: err('Choose true or false.');
}

function readNumber(text: string, { min, max, step }: NumberQuestion): Read {
	const value = parseNumber(text, Number.isInteger(step) && Number.isInteger(min));
	if (value === null) return err('Give a number, such as 12 or 12.5.');
	return value < min || value > max
		? err(`Give a number from ${formatNumber(min)} to ${formatNumber(max)}.`)
		: ok({ form: 'number', value });
}

function readTyped(typed: string): Read {
	const text = parseTyped(typed);
	if (text.ok) return ok({ form: 'text', text: text.value });
	return err(text.error === 'empty' ? 'Type an answer.' : `Type at most ${TEXT_MAX} characters.`);
}

function readOrder(fields: PostedFields, count: number): Read {
	const order = readArrangement(fields, ANSWER_FIELDS.order, count);
	return order === null
		? err('Give each item a place of its own.')
		: ok({ form: 'order', order: inverse(order) });
}

function readPairs(fields: PostedFields, count: number): Read {
	const rights = readArrangement(fields, ANSWER_FIELDS.pairs, count);
	return rights === null
		? err('Give each item on the left a partner of its own.')
		: ok({ form: 'pairs', rights });
}

function readGap(text: string, count: number): Read {
	const gap = parseIndex(text, count);
	return gap === null ? err('Choose where the card belongs.') : ok({ form: 'place', gap });
}

/** From each option's place to the option at each place. */
const inverse = (places: readonly number[]): readonly number[] =>
	places.map((_, place) => places.indexOf(place));
