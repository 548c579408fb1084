import { subjectFact } from '../subject-of.ts';
import type { FactId, Proof } from '../proof.ts';

/** The facts that a question asks about: what it counts, it does not ask one by one. */
export const askedFacts = (proof: Proof): readonly FactId[] =>
	proof.rule === 'count'
		? proof.facts.slice(0, 1)
		: [...new Set([subjectFact(proof), ...proof.facts])];
