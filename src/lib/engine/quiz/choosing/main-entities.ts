import { codeAt, type Column, columnOf } from '../../facts/column.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { type Mentions, mentionsIn } from './mentions.ts';

/** A column whose values are entities. */
interface EntityColumn {
	readonly column: Column;
	readonly mentions: Mentions;
	/** By code, see `Relation`. */
	readonly fame: Uint8Array | null;
	readonly isAsked: boolean;
	/** Does it belong to what makes a row the only one of its kind? */
	readonly isKey: boolean;
}

const known = new WeakMap<Cell, readonly EntityColumn[]>();

function columnsOf(base: FactBase, cell: Cell): readonly EntityColumn[] {
	const found = known.get(cell);
	if (found !== undefined) return found;
	const { fields, key } = cell.relation;
	const columns = [...fields].flatMap(([name, field]) => {
		const { domain } = field;
		if (domain.type !== 'entity' || name.includes('.')) return [];
		const mentions = mentionsIn(base).get(domain.relation);
		if (mentions === undefined) return [];
		const fame = base.relations.get(domain.relation)?.fame ?? null;
		const column = columnOf(cell.relation, field);
		return [{ column, mentions, fame, isAsked: name === cell.ask.name, isKey: key.includes(name) }];
	});
	const isKeyed = columns.some(({ isKey }) => isKey);
	const made = columns.map((one) => ({ ...one, isKey: one.isKey || !isKeyed }));
	known.set(cell, made);
	return made;
}

/** A row to be asked about. */
interface AskedRow {
	readonly base: FactBase;
	readonly cell: Cell;
	readonly row: number;
}

/**
 * Visits whom or what a question is about: of the entities in the key of its row the one that the base
 * speaks of least, and the answer where that is one. What the whole base is about is neither.
 */
export function mainEntities(
	{ base, cell, row }: AskedRow,
	visit: (mentions: Mentions, code: number) => void
): void {
	const columns = columnsOf(base, cell);
	const main = rarest(columns, row);
	for (const one of columns) {
		if (one !== main && !one.isAsked) continue;
		const { column, mentions } = one;
		const code = codeAt(column, row);
		if (code >= 0 && (mentions.counts[code] ?? 0) < mentions.theme) visit(mentions, code);
	}
}

/** Is what a question is about well known (1), or hardly (-1)? Where the base does not say, by how often it speaks of it and its like. */
export function fameOf(base: FactBase, cell: Cell, row: number): -1 | 0 | 1 {
	const main = rarest(columnsOf(base, cell), row);
	if (main === null) return 0;
	const code = codeAt(main.column, row);
	if (main.fame !== null) return fromScale(main.fame[code] ?? 0);
	if (main.mentions.median === 0) return 0;
	const share = (main.mentions.counts[code] ?? 0) / main.mentions.median;
	if (share >= 2) return 1;
	return share <= 1 / 2 ? -1 : 0;
}

function fromScale(fame: number): -1 | 0 | 1 {
	if (fame >= 4) return 1;
	return fame >= 3 ? 0 : -1;
}

function rarest(columns: readonly EntityColumn[], row: number): EntityColumn | null {
	let best: EntityColumn | null = null;
	let least = Infinity;
	for (const one of columns) {
		const code = one.isKey ? codeAt(one.column, row) : -1;
		const count = code < 0 ? Infinity : (one.mentions.counts[code] ?? 0);
		if (count >= least) continue;
		best = one;
		least = count;
	}
	return best;
}
