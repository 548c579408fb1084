import type { Answer } from '../../game/answer.ts';
import { parseTyped } from '../../game/parse-typed.ts';
import type { Question } from '../../game/question.ts';

/** Is this an answer that the question's form admits? Says nothing about the key. */
export function fitsQuestion(question: Question, answer: Answer): boolean {
	switch (question.form) {
		case 'one':
			return answer.form === 'one' && isIndex(answer.option, question.options.length);
		case 'many':
			return answer.form === 'many' && isSelection(answer.options, question.options.length);
		case 'boolean':
			return answer.form === 'boolean';
		case 'number':
			return answer.form === 'number' && isWithin(answer.value, question);
		case 'text':
			return answer.form === 'text' && isTyped(answer.text);
		case 'order':
			return answer.form === 'order' && isPermutation(answer.order, question.options.length);
		case 'pairs':
			return answer.form === 'pairs' && isPermutation(answer.rights, question.left.length);
		case 'place':
			return answer.form === 'place' && isIndex(answer.gap, question.placed.length + 1);
	}
}

const isIndex = (index: number, count: number): boolean =>
	Number.isInteger(index) && index >= 0 && index < count;

const isWithin = (value: number, { min, max }: { min: number; max: number }): boolean =>
	value >= min && value <= max;

/** As our own pages send it: nothing hidden in it, and short enough. */
function isTyped(text: string): boolean {
	const typed = parseTyped(text);
	return typed.ok && typed.value === text;
}

const isDistinct = (indices: readonly number[], count: number): boolean =>
	indices.every((index) => isIndex(index, count)) && new Set(indices).size === indices.length;

const isSelection = (indices: readonly number[], count: number): boolean =>
	indices.length > 0 && isDistinct(indices, count);

const isPermutation = (indices: readonly number[], count: number): boolean =>
	indices.length === count && isDistinct(indices, count);
