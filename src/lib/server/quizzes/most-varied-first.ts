import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { FactBases } from '../fact-bases.ts';

/** The fact bases in the order in which they are offered: the most kinds of facts first, since one click mixes them. */
export function mostVariedFirst(bases: FactBases): FactBases {
	return new Map([...bases].sort(([, a], [, b]) => factRelations(b) - factRelations(a)));
}

function factRelations({ relations }: FactBase): number {
	return [...relations.values()].filter(({ role }) => role === 'facts').length;
}
