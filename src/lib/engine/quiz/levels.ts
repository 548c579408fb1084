import type { Kind, Level } from '../../game/kind.ts';

/** Levels at which a kind is asked when no kinds are named: recall is harder than recognition, two hops than one. */
export function levelsFor(kind: Kind): readonly Level[] {
	switch (kind) {
		case 'choice':
		case 'match':
			return ['easy', 'medium', 'hard'];
		case 'truth':
		case 'compare':
			return ['easy', 'medium'];
		case 'many':
		case 'odd':
		case 'estimate':
		case 'order':
		case 'count':
		case 'timeline':
		case 'text':
			return ['medium', 'hard'];
		case 'twohop':
			return ['hard'];
	}
}
