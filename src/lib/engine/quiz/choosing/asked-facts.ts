import type { FactId, Proof } from '../proof.ts';

/** The facts that a question asks about: what it counts, it does not ask one by one. */
export const askedFacts = ({ rule, facts }: Proof): readonly FactId[] =>
	rule === 'count' ? facts.slice(0, 1) : facts;
