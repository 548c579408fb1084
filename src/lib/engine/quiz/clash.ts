import { describeAnswer } from '../../game/describe-answer.ts';
import type { Question } from '../../game/question.ts';
import { solutionOf } from './mark.ts';
import type { WrittenQuestion } from './quiz.ts';

/**
 * Must two questions not stand on one paper? Neither may rest on a fact that the other rests on or
 * tells of an option, they must not both be negative (rule 14), and neither may show the answer of the
 * other while it speaks of the same thing (rule 20).
 */
export const clash = (a: WrittenQuestion, b: WrittenQuestion): boolean =>
	tellsOf(a, b) ||
	tellsOf(b, a) ||
	(a.question.kind === 'odd' && b.question.kind === 'odd') ||
	(speakOfOne(a, b) && (shows(a, b) || shows(b, a)));

const tellsOf = ({ proof }: WrittenQuestion, other: WrittenQuestion): boolean =>
	[proof, ...proof.options].some(({ facts }) =>
		facts.some((fact) => other.proof.facts.includes(fact))
	);

function speakOfOne(a: WrittenQuestion, b: WrittenQuestion): boolean {
	const named = new Set(a.proof.givens.map(({ value }) => value));
	return b.proof.givens.some(({ value }) => named.has(value));
}

function shows(shown: WrittenQuestion, hidden: WrittenQuestion): boolean {
	const open = [shown.question.prompt, ...besideStem(shown.question)].join(' · ').toLowerCase();
	const answer = describeAnswer(hidden.question, solutionOf(hidden.key));
	return answer.some((line) => line.length > 1 && open.includes(line.toLowerCase()));
}

function besideStem(question: Question): readonly string[] {
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
