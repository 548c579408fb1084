import type { FactBase } from '../../facts/fact-base.ts';

/** How often a base speaks of the rows of one entity relation. */
export interface Mentions {
	/** By code. */
	readonly counts: Uint32Array;
	/** From this count on it is what the base is about, and tells no question from another. */
	readonly theme: number;
	/** The middle one of the counts; 0 where there are too many to sort. */
	readonly median: number;
}

const known = new WeakMap<FactBase, ReadonlyMap<string, Mentions>>();

/** By entity relation; counted once for a base, by the sizes of its postings. */
export function mentionsIn(base: FactBase): ReadonlyMap<string, Mentions> {
	const found = known.get(base);
	if (found !== undefined) return found;
	const theme = Math.max(FEWEST_OF_THEME, factsIn(base) / THEME_PART);
	const counts = new Map<string, Uint32Array>();
	for (const relation of base.relations.values()) {
		for (const [name, { domain, postings }] of relation.fields) {
			if (domain.type !== 'entity' || name.includes('.')) continue;
			const sums = counts.get(domain.relation) ?? new Uint32Array(domain.size);
			counts.set(domain.relation, sums);
			for (let code = 0; code < domain.size; code++) {
				const size = (postings.starts[code + 1] ?? 0) - (postings.starts[code] ?? 0);
				sums[code] = (sums[code] ?? 0) + size;
			}
		}
	}
	const made = new Map(
		[...counts].map(([name, sums]) => [name, { counts: sums, theme, median: medianOf(sums) }])
	);
	known.set(base, made);
	return made;
}

function factsIn({ relations }: FactBase): number {
	let facts = 0;
	for (const { role, size } of relations.values()) if (role === 'facts') facts += size;
	return facts;
}

const medianOf = (counts: Uint32Array): number =>
	counts.length > MOST_SORTED ? 0 : (counts.toSorted()[counts.length >> 1] ?? 0);

/** What a tenth of all facts speak of is the theme of a base. */
const THEME_PART = 10;
const FEWEST_OF_THEME = 20;
const MOST_SORTED = 65_536;
