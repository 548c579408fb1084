import type { FactBase, Field } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { cueValues } from './cue-values.ts';
import type { Trick } from './fair-groups.ts';

const known = new WeakMap<Cell, readonly Trick[]>();

/**
 * What someone tries who does not know which of a group is the stranger: the best known and the least, the
 * longest name and the shortest, the one of most words, and the one that is most like the others, by its
 * letters or by what is known of it. None where values are too many to matter.
 */
export function tricksIn(base: FactBase, cell: Cell): readonly Trick[] {
	const found = known.get(cell) ?? openTricks(base, cell);
	known.set(cell, found);
	return found;
}

function openTricks(base: FactBase, cell: Cell): readonly Trick[] {
	const cues = cueValues(base, cell);
	if (cues.length === 0) return [];
	const { domain, postings } = cell.shown;
	const texts = Array.from(
		{ length: postings.starts.length - 1 },
		(_, code) => cell.voices[0]?.labels.textAt(code) ?? ''
	);
	const pairs = texts.map(letterPairs);
	const described = domain.type === 'entity' ? base.relations.get(domain.relation) : undefined;
	const fields = [...(described?.fields ?? [])].flatMap(([name, field]) =>
		name === 'id' ? [] : [field]
	);
	return [
		...cues.flatMap(({ values }) => [
			picking((code) => values[code] ?? 0),
			picking((code) => -(values[code] ?? 0))
		]),
		picking((code) => texts[code]?.split(' ').length ?? 0),
		picking(amongOthers((a, b) => sharedPairs(pairs[a], pairs[b]))),
		picking(amongOthers((a, b) => sharedValues(fields, a, b)))
	];
}

type Liking = (code: number, all: readonly number[]) => number;

/** Picks whoever is liked best; of equals one by lot. */
function picking(liking: Liking): Trick {
	return ({ stranger, members }) => {
		const all = [stranger, ...members];
		const own = liking(stranger, all);
		let equals = 1;
		for (const member of members) {
			const other = liking(member, all);
			if (other > own) return 0;
			if (other === own) equals++;
		}
		return 1 / equals;
	};
}

const amongOthers =
	(likeness: (a: number, b: number) => number): Liking =>
	(code, all) =>
		all.reduce((sum, other) => sum + (other === code ? 0 : likeness(code, other)), 0);

const letterPairs = (text: string): ReadonlySet<string> =>
	new Set(
		Array.from({ length: Math.max(0, text.length - 1) }, (_, i) =>
			text.slice(i, i + 2).toLowerCase()
		)
	);

/** The part of all letter pairs of two texts that they share (Dice 1945). */
function sharedPairs(
	a: ReadonlySet<string> | undefined,
	b: ReadonlySet<string> | undefined
): number {
	if (a === undefined || b === undefined || a.size + b.size === 0) return 0;
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared++;
	return (2 * shared) / (a.size + b.size);
}

function sharedValues(fields: readonly Field[], a: number, b: number): number {
	let shared = 0;
	for (const { codes } of fields) {
		const code = codes[a] ?? -1;
		if (code >= 0 && code === codes[b]) shared++;
	}
	return shared;
}
