import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { type Mentions, mentionsIn } from './mentions.ts';

/** A column whose values are entities. */
interface Column {
	readonly codes: Int32Array;
	readonly mentions: Mentions;
	readonly isAsked: boolean;
	/** Does it belong to what makes a row the only one of its kind? */
	readonly isKey: boolean;
}

const known = new WeakMap<Cell, readonly Column[]>();

function columnsOf(base: FactBase, cell: Cell): readonly Column[] {
	const found = known.get(cell);
	if (found !== undefined) return found;
	const { fields, key } = cell.relation;
	const columns = [...fields].flatMap(([name, { domain, codes }]) => {
		if (domain.type !== 'entity' || name.includes('.')) return [];
		const mentions = mentionsIn(base).get(domain.relation);
		if (mentions === undefined) return [];
		return [{ codes, mentions, isAsked: name === cell.ask.name, isKey: key.includes(name) }];
	});
	const isKeyed = columns.some(({ isKey }) => isKey);
	const made = columns.map((column) => ({ ...column, isKey: column.isKey || !isKeyed }));
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
	for (const column of columns) {
		if (column !== main && !column.isAsked) continue;
		const { codes, mentions } = column;
		const code = codes[row] ?? -1;
		if (code >= 0 && (mentions.counts[code] ?? 0) < mentions.theme) visit(mentions, code);
	}
}

/** Is what a question is about spoken of far more often than its like (1), or far less (-1)? */
export function fameOf(base: FactBase, cell: Cell, row: number): -1 | 0 | 1 {
	const main = rarest(columnsOf(base, cell), row);
	if (main === null || main.mentions.median === 0) return 0;
	const share = (main.mentions.counts[main.codes[row] ?? -1] ?? 0) / main.mentions.median;
	if (share >= 2) return 1;
	return share <= 1 / 2 ? -1 : 0;
}

function rarest(columns: readonly Column[], row: number): Column | null {
	let best: Column | null = null;
	let least = Infinity;
	for (const column of columns) {
		const code = column.codes[row] ?? -1;
		const count = code < 0 || !column.isKey ? Infinity : (column.mentions.counts[code] ?? 0);
		if (count >= least) continue;
		best = column;
		least = count;
	}
	return best;
}
