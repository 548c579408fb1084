import { describeAnswer } from '../../game/describe-answer.ts';
import { solutionOf } from './answers/mark.ts';
import { askedFacts } from './choosing/asked-facts.ts';
import { besideStem } from './choosing/beside-stem.ts';
import type { Proof } from './proof.ts';
import type { WrittenQuestion } from './quiz.ts';

/**
 * Must two questions not stand on one paper? Neither may rest on a fact that the other rests on or
 * tells of an option, they must not both be negative (rule 14), and neither may show the answer of the
 * other (rule 20): not in its stem or reason, nor beside them when both speak of the same thing.
 */
export const clash = (a: WrittenQuestion, b: WrittenQuestion): boolean =>
	tellsOf(a, b) ||
	tellsOf(b, a) ||
	(a.question.kind === 'odd' && b.question.kind === 'odd') ||
	shows(a, b) ||
	shows(b, a);

const tellsOf = ({ proof }: WrittenQuestion, other: WrittenQuestion): boolean =>
	[proof.facts, askedFacts(proof), ...proof.options.map(({ facts }) => facts)].some((facts) =>
		facts.some((fact) => askedFacts(other.proof).includes(fact))
	);

function shows(shown: WrittenQuestion, hidden: WrittenQuestion): boolean {
	if (speakOfOne(shown, hidden) && namesAnswer(shown.proof, hidden.proof)) return true;
	if (hidden.key.form === 'boolean') return false;
	const { question, reason } = shown;
	const beside = speakOfOne(shown, hidden) ? [...besideStem(question), ...reason.options] : [];
	const seen = spaced([question.prompt, reason.text, ...beside].join(' '));
	const answer = describeAnswer(hidden.question, solutionOf(hidden.key)).map(spaced);
	const says = (text: string) => answer.some((line) => text.includes(line));
	const givens = hidden.proof.givens.map(({ value }) => spaced(value));
	const lines = reason.options.map(spaced).filter(says);
	return says(seen) || lines.some((line) => givens.some((given) => line.includes(given)));
}

const namesAnswer = ({ givens, options }: Proof, { answers }: Proof): boolean =>
	[...givens, ...options].some(({ value }) => answers.includes(value));

/** Words between single blanks, so that only whole ones are found. */
const spaced = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

function speakOfOne(a: WrittenQuestion, b: WrittenQuestion): boolean {
	const named = new Set(a.proof.givens.map(({ value }) => value));
	return b.proof.givens.some(({ value }) => named.has(value));
}
