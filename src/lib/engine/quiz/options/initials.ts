import type { Domain } from '../../facts/fact-base.ts';
import { indexCodes } from '../../facts/tables/postings.ts';
import type { Trait } from './trait.ts';

/** Symbols of a few letters are mistaken for others that begin as they do; empty for any other domain. */
export function initialTrait(domain: Domain): readonly Trait[] {
	if (domain.type !== 'text' || domain.values.length > MOST_VALUES) return [];
	if (domain.values.some((value) => value.length > LONGEST_SYMBOL)) return [];
	const initials = domain.values.map((value) => value.charAt(0));
	const seen = [...new Set(initials)];
	const codes = Int32Array.from(initials, (initial) => seen.indexOf(initial));
	return [
		{
			column: { cells: codes, width: 1, at: 0 },
			postings: indexCodes(codes, seen.length),
			weight: 4,
			near: 0
		}
	];
}

const MOST_VALUES = 1000;
const LONGEST_SYMBOL = 3;
