import type { Answer } from './answer.ts';
import { formatNumber } from './format-number.ts';
import type { Question } from './question.ts';
import { TRUTH_OPTIONS } from './truth-options.ts';

/**
 * An answer in words, a line for each of its parts: one for most forms, the items first to last for
 * `order`, a pair a line for `pairs`. Empty when the answer is of another form than the question.
 */
export function describeAnswer(question: Question, answer: Answer): readonly string[] {
	switch (question.form) {
		case 'one':
			return answer.form === 'one' ? pick(question.options, [answer.option]) : [];
		case 'many':
			return answer.form === 'many' ? pick(question.options, answer.options) : [];
		case 'boolean':
			return answer.form === 'boolean' ? [TRUTH_OPTIONS[answer.value ? 0 : 1]] : [];
		case 'number':
			return answer.form === 'number' ? [withUnit(answer.value, question.unit)] : [];
		case 'text':
			return answer.form === 'text' ? [answer.text] : [];
		case 'order':
			return answer.form === 'order' ? pick(question.options, answer.order) : [];
		case 'pairs':
			return answer.form === 'pairs'
				? pairs(question.left, pick(question.right, answer.rights))
				: [];
		case 'place':
			return answer.form === 'place' ? [gapName(question.placed, answer.gap)] : [];
	}
}

/** A gap between cards in words; `gap` counts from 0, before the first card. */
export function gapName(placed: readonly string[], gap: number): string {
	const before = placed[gap - 1];
	const after = placed[gap];
	if (before === undefined) return `Before ${after ?? 'all'}`;
	if (after === undefined) return `After ${before}`;
	return `Between ${before} and ${after}`;
}

const pick = (texts: readonly string[], indices: readonly number[]): readonly string[] =>
	indices.map((index) => texts[index] ?? '');

const pairs = (left: readonly string[], right: readonly string[]): readonly string[] =>
	left.map((text, index) => `${text} – ${right[index] ?? ''}`);

const withUnit = (value: number, unit: string | null): string =>
	unit === null ? formatNumber(value) : `${formatNumber(value)}\u00a0${unit}`;
