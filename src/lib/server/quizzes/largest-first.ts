import type { FactBase } from '../../engine/facts/fact-base.ts';
import type { FactBases } from '../services.ts';

/** The fact bases in the order in which they are offered: where there is most to ask, first. */
export function largestFirst(bases: FactBases): FactBases {
	return new Map([...bases].sort(([, a], [, b]) => factCount(b) - factCount(a)));
}

function factCount({ relations }: FactBase): number {
	return [...relations.values()]
		.filter(({ role }) => role === 'facts')
		.reduce((sum, { size }) => sum + size, 0);
}
