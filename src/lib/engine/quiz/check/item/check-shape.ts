import type { Form, Kind } from '../../../../game/kind.ts';
import { LEVELS } from '../../../../game/kind.ts';
import type { Question } from '../../../../game/question.ts';
import type { Key, WrittenQuestion } from '../../quiz.ts';
import { faultIf, type Fault } from '../fault.ts';

const ASKED = ['id', 'kind', 'level', 'topic', 'prompt', 'form'];

/** What a question of each form has besides what all have: one property more could hold the answer. */
const OWN: Readonly<Record<Form, readonly string[]>> = {
	one: ['options'],
	many: ['options'],
	boolean: [],
	number: ['min', 'max', 'step', 'unit'],
	text: [],
	order: ['options', 'ends'],
	pairs: ['left', 'right'],
	place: ['item', 'placed', 'ends']
};

/** The forms by which a kind may be answered. */
const FORMS_OF: Readonly<Record<Kind, readonly Form[]>> = {
	choice: ['one'],
	truth: ['boolean'],
	estimate: ['number'],
	order: ['order'],
	text: ['text'],
	many: ['many'],
	match: ['pairs'],
	odd: ['one'],
	compare: ['one'],
	count: ['one', 'number'],
	twohop: ['one'],
	timeline: ['place']
};

/** Is the question made of its allowed properties and nothing else, and does the key fit its form? */
export function checkShape({ question, key }: WrittenQuestion): readonly Fault[] {
	const wanted = [...ASKED, ...OWN[question.form]].sort().join();
	const seen = Object.keys(question).sort().join();
	const strings = [question.id, question.topic, question.prompt];
	return [
		...faultIf(seen !== wanted, 'properties', `has ${seen}, wanted ${wanted}`),
		...faultIf(
			strings.some((text) => typeof text !== 'string'),
			'properties',
			'is no text'
		),
		...faultIf(!LEVELS.includes(question.level), 'properties', `level ${question.level}`),
		...faultIf(
			!FORMS_OF[question.kind].includes(question.form),
			'form',
			`${question.kind} as ${question.form}`
		),
		...faultIf(!keyFits(question, key), 'key', 'the key does not fit the question')
	];
}

function keyFits(question: Question, key: Key): boolean {
	switch (question.form) {
		case 'one':
			return key.form === 'one' && isIndex(key.option, question.options.length);
		case 'many':
			return key.form === 'many' && isChoiceOf(key.options, question.options.length);
		case 'boolean':
			return key.form === 'boolean' && typeof key.value === 'boolean';
		case 'number':
			return key.form === 'number' && Number.isFinite(key.value);
		case 'text':
			return key.form === 'text';
		case 'order':
			return key.form === 'order' && isPermutation(key.order, question.options.length);
		case 'pairs':
			return (
				key.form === 'pairs' &&
				question.left.length === question.right.length &&
				isPermutation(key.rights, question.left.length)
			);
		case 'place':
			return key.form === 'place' && isIndex(key.gap, question.placed.length + 1);
	}
}

const isIndex = (index: number, length: number): boolean =>
	Number.isInteger(index) && index >= 0 && index < length;

/** At least one of the options, not all of them, each once. */
const isChoiceOf = (chosen: readonly number[], length: number): boolean =>
	chosen.length > 0 &&
	chosen.length < length &&
	new Set(chosen).size === chosen.length &&
	chosen.every((index) => isIndex(index, length));

const isPermutation = (order: readonly number[], length: number): boolean =>
	order.length === length &&
	new Set(order).size === length &&
	order.every((index) => isIndex(index, length));
