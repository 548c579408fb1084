import type { Question } from '../../../game/question.ts';

/** What a question shows beside its stem. */
export function besideStem(question: Question): readonly string[] {
	switch (question.form) {
		case 'one':
		case 'many':
		case 'order':
			return question.options;
		case 'pairs':
			return [...question.left, ...question.right];
		case 'place':
			return [question.item, ...question.placed];
		case 'boolean':
		case 'number':
		case 'text':
			return [];
	}
}
