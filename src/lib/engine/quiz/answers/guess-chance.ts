import type { Question } from '../../../game/question.ts';

/** How likely a blind guess is right, 0 to 1: next to nothing where names or numbers are typed. */
export function guessChance(question: Question): number {
	switch (question.form) {
		case 'one':
			return 1 / question.options.length;
		case 'many':
			// Every set of two options and more, but all.
			return 1 / Math.max(1, (1 << question.options.length) - question.options.length - 2);
		case 'boolean':
			return 1 / 2;
		case 'number':
		case 'text':
			return 0;
		case 'order':
			return 1 / factorial(question.options.length);
		case 'pairs':
			return 1 / factorial(question.left.length);
		case 'place':
			return 1 / (question.placed.length + 1);
	}
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
