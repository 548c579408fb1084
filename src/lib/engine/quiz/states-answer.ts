import { askedFacts } from './choosing/asked-facts.ts';
import type { FactId, Proof, Value } from './proof.ts';
import type { WrittenQuestion } from './quiz.ts';

/**
 * Can the answer of one question be read in the stem of another? A statement to judge, or what a stem
 * gives, names it beside all that it is asked by.
 */
export function statesAnswer(shown: WrittenQuestion, { proof }: WrittenQuestion): boolean {
	const said = new Set([...shown.proof.givens.map(({ value }) => value), ...claimed(shown)]);
	return (
		proof.answers.some((answer) => said.has(answer)) &&
		proof.givens.every(({ value }) => said.has(value))
	);
}

const claimed = ({ key, proof }: WrittenQuestion): readonly Value[] =>
	key.form === 'boolean' ? proof.options.map(({ value }) => value) : [];

/** Do two questions ask about one fact, or put together two that the other puts together as well? */
export function askTheSame(a: WrittenQuestion, b: WrittenQuestion): boolean {
	const others = askedFacts(b.proof);
	const common = askedFacts(a.proof).filter((fact) => others.includes(fact));
	return common.length > 1 || common.some((fact) => isKey(a.proof, fact) && isKey(b.proof, fact));
}

/** All that is shown of a slice is asked about alike. */
const isKey = ({ facts, slice }: Proof, fact: FactId): boolean =>
	slice !== undefined || facts[0] === fact;
