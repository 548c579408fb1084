import { domainSize } from '../../facts/domain.ts';
import type { Domain, FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { isOrdered } from './ranks.ts';

/** What shows of the values of a cell's shown field to whoever knows no fact. */
export interface CueValues {
	readonly of: 'fame' | 'length' | 'size';
	/** By code: how well known it is, how long its name is in the base's first language, or where it stands in its order. */
	readonly values: Uint32Array;
}

const known = new WeakMap<Cell, readonly CueValues[]>();

/**
 * The cues in which values differ, fame first; where values have an order of their own, that. None where they
 * are so many that the law of large numbers sees to it.
 */
export function cueValues(base: FactBase, cell: Cell): readonly CueValues[] {
	const found = known.get(cell);
	if (found !== undefined) return found;
	const { domain } = cell.shown;
	const size = domainSize(domain);
	const all: readonly CueValues[] =
		size > MOST_VALUES
			? []
			: isOrdered(domain)
				? [{ of: 'size', values: Uint32Array.from({ length: size }, (_, code) => code) }]
				: [
						{ of: 'fame', values: fameIn(base, cell, domain) },
						{ of: 'length', values: lengthsOf(cell, size) }
					];
	const cues = all.filter(({ values }) => values.some((value) => value !== values[0]));
	known.set(cell, cues);
	return cues;
}

/** As the base says it; else what it speaks of often is well known. */
function fameIn(base: FactBase, cell: Cell, domain: Domain): Uint32Array {
	const fame =
		domain.type === 'entity' ? (base.relations.get(domain.relation)?.fame ?? null) : null;
	return fame === null ? mentionsIn(base, cell, domain) : Uint32Array.from(fame);
}

/** The relation that asks is left out: its own rows are what the question is about. */
function mentionsIn(base: FactBase, cell: Cell, described: Domain): Uint32Array {
	const counts = new Uint32Array(domainSize(described));
	if (described.type !== 'entity') return counts;
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

const lengthsOf = ({ voices }: Cell, size: number): Uint32Array =>
	Uint32Array.from({ length: size }, (_, code) => voices[0]?.labels.textAt(code)?.length ?? 0);

const MOST_VALUES = 1000;
