import type { Question } from '../../game/question.ts';
import type { Key, WrittenQuestion } from '../quiz/quiz.ts';

/**
 * One JSON object a line, with everything that belongs to a question. `answer` is the index of the
 * right option (`one`) or gap (`place`), indices of options (`many`: the right ones, `order`: first to
 * last), [left, right] index pairs (`pairs`), a boolean, a number, or the accepted spellings (`text`).
 */
export const writeJsonLines = (written: readonly WrittenQuestion[]): string =>
	written.map((one) => `${JSON.stringify(record(one))}\n`).join('');

function record({ question, key, proof, reason }: WrittenQuestion) {
	const { id, kind, form, topic, level, prompt } = question;
	return {
		id,
		kind,
		form,
		unit_id: proof.unit,
		topic,
		level,
		prompt,
		...shown(question),
		answer: answerOf(key),
		unit: question.form === 'number' ? question.unit : null,
		reason: reason.text,
		remarks: reason.options,
		sources: reason.sources,
		facts: proof.facts,
		proof
	};
}

function shown(question: Question) {
	switch (question.form) {
		case 'one':
		case 'many':
			return { options: question.options };
		case 'order':
			return { options: question.options, ends: question.ends };
		case 'pairs':
			return { left: question.left, right: question.right };
		case 'place':
			return { item: question.item, options: question.placed, ends: question.ends };
		case 'number':
			return { options: [], min: question.min, max: question.max, step: question.step };
		case 'boolean':
		case 'text':
			return { options: [] };
	}
}

function answerOf(key: Key): unknown {
	switch (key.form) {
		case 'one':
			return key.option;
		case 'many':
			return key.options;
		case 'boolean':
		case 'number':
			return key.value;
		case 'text':
			return key.accepted;
		case 'order':
			return key.order;
		case 'pairs':
			return key.rights.map((right, left) => [left, right]);
		case 'place':
			return key.gap;
	}
}
