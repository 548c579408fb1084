import type { Domain, FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { type Ranking, fairRanks, largestShare } from './fair-rank.ts';

/** How often the base speaks of the values of a cell's options, and which rank by it each key should take. */
export interface Fame {
	/** By code; zero everywhere for what is no entity. */
	readonly counts: Uint32Array;
	/** By code, see `drawRank`: how many of the options should be better known than the key. */
	readonly ranks: ReadonlyMap<number, Uint32Array>;
	/** Would the best known option, or the least known, be right so often that fame answers the question? */
	readonly tells: boolean;
}

const fames = new WeakMap<Cell, Map<number, Fame>>();

/** Computed once for a cell and a number of options. Null where there are too many values to matter. */
export function fameOf(base: FactBase, cell: Cell, options: number): Fame | null {
	const known = fames.get(cell) ?? new Map<number, Fame>();
	fames.set(cell, known);
	const found = known.get(options);
	if (found !== undefined) return found;
	const { domain } = cell.shown;
	if (domain.type !== 'entity' || domain.size > MOST_VALUES) return null;
	const counts = mentions(base, cell, domain);
	const fame = { counts, ...ranksFor(cell, counts, options) };
	known.set(options, fame);
	return fame;
}

type EntityDomain = Extract<Domain, { readonly type: 'entity' }>;

/** The relation that asks is left out: its own rows are what the question is about. */
function mentions(base: FactBase, cell: Cell, described: EntityDomain): Uint32Array {
	const counts = new Uint32Array(described.size);
	for (const other of base.relations.values()) {
		if (other === cell.relation) continue;
		for (const [name, { domain, codes }] of other.fields) {
			if (domain.type !== 'entity' || domain.relation !== described.relation || name.includes('.'))
				continue;
			for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
		}
	}
	return counts;
}

function ranksFor(cell: Cell, counts: Uint32Array, options: number): Pick<Fame, 'ranks' | 'tells'> {
	const weights = new Map<number, number>();
	for (const row of cell.settled().rows) {
		const code = cell.shown.codes[row] ?? -1;
		weights.set(code, (weights.get(code) ?? 0) + 1);
	}
	const codes = [...weights.keys()];
	const rankings = codes.map((code): Ranking => {
		const more = peersOf(cell, code, counts.length).filter((other) => isMore(counts, other, code));
		const less = peersOf(cell, code, counts.length).length - more.length;
		const most = Math.min(options - 1, more.length);
		return {
			weight: weights.get(code) ?? 0,
			least: Math.min(most, Math.max(0, options - 1 - less)),
			most
		};
	});
	const fair = fairRanks(rankings, options);
	return {
		ranks: new Map(codes.map((code, i) => [code, fair[i] ?? new Uint32Array(options)])),
		tells: largestShare(rankings, fair, options) > MOST_TELLING / options
	};
}

function peersOf({ peers }: Cell, code: number, size: number): readonly number[] {
	return Array.from({ length: size }, (_, other) => other).filter(
		(other) => other !== code && peers.every((codes) => codes[other] === codes[code])
	);
}

/** Equals are told apart by their place in the table, so that the order is strict. */
export const isMore = (counts: Uint32Array, a: number, b: number): boolean =>
	(counts[a] ?? 0) > (counts[b] ?? 0) || ((counts[a] ?? 0) === (counts[b] ?? 0) && a < b);

/** How much more often than by lot an end may be right before a cell is not asked with options. */
const MOST_TELLING = 1.5;
const MOST_VALUES = 1000;
