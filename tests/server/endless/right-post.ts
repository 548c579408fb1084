import type { Quiz } from '../../../src/lib/engine/quiz/quiz.ts';

/** What a browser posts for the right answer to a question. */
export function rightPost(
	quiz: Quiz,
	language: string,
	position: number
): readonly (readonly [string, string])[] {
	const key = quiz.key[position];
	const question = quiz.questions[language]?.[position];
	if (key === undefined || question === undefined) throw new RangeError('no such question');
	switch (key.form) {
		case 'one':
			return [['option', String(key.option)]];
		case 'many':
			return key.options.map((option) => ['options', String(option)] as const);
		case 'boolean':
			return [['value', String(key.value)]];
		case 'number':
			return [['value', String(key.value)]];
		case 'text':
			return [['text', key.canonical]];
		case 'order':
			return key.order.map((option, place) => [`place-${option}`, String(place)] as const);
		case 'pairs':
			return key.rights.map((right, left) => [`right-${left}`, String(right)] as const);
		case 'place':
			return [['gap', String(key.gap)]];
	}
}
