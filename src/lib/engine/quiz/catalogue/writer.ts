import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import { KIND_RULES } from '../kinds/kinds.ts';
import type { Cell } from './cell.ts';
import { framesOf } from './frames.ts';
import { openCell } from './open-cell.ts';
import type { Settled } from './settle.ts';
import { openVocabulary } from './vocabulary.ts';

/** A fact base made ready for writing: what may be asked, computed as far as it is wanted. */
export interface Writer {
	readonly base: FactBase;
	readonly languages: readonly Language[];
	readonly cells: readonly Cell[];
	/** ISO 8601 date: the latest that any row is as of; empty when nothing is dated. */
	readonly today: string;
}

const open = new WeakMap<FactBase, Writer>();

/** Opened once for each base. */
export function writerOf(base: FactBase): Writer {
	const known = open.get(base);
	if (known !== undefined) return known;
	const writer = openWriter(base);
	open.set(base, writer);
	return writer;
}

/** Finds what can be asked. Rows are read only when a cell is first used. */
function openWriter(base: FactBase): Writer {
	const vocabulary = openVocabulary(base);
	const cells: Cell[] = [];
	for (const relation of base.relations.values()) {
		if (relation.role === 'sources') continue;
		for (const frame of framesOf(base, relation)) {
			const spot = { base, vocabulary, relation, frame };
			for (const { kind, plans } of KIND_RULES) {
				if (frame.without.has(kind)) continue;
				cells.push(...plans(spot).flatMap((plan) => openCell(spot, plan) ?? []));
			}
		}
	}
	return { base, languages: base.languages, cells: withoutRepeats(cells), today: latestDate(base) };
}

/** Two frames may ask the same in other words: a row belongs to the first cell that asks it. */
function withoutRepeats(cells: readonly Cell[]): readonly Cell[] {
	const before = new Map<string, Cell[]>();
	return cells.map((cell) => {
		const name = `${cell.kind} ${cell.unit}`;
		const earlier = before.get(name) ?? [];
		before.set(name, [...earlier, cell]);
		return earlier.length === 0 ? cell : { ...cell, settled: lessRows(cell, earlier) };
	});
}

function lessRows(cell: Cell, earlier: readonly Cell[]): () => Settled {
	let settled: Settled | null = null;
	return () => {
		if (settled !== null) return settled;
		const taken = new Set(earlier.flatMap((other) => [...other.settled().rows]));
		const { rows, ...others } = cell.settled();
		settled = { ...others, rows: rows.filter((row) => !taken.has(row)) };
		return settled;
	};
}

function latestDate(base: FactBase): string {
	let latest = '';
	for (const { claims, size } of base.relations.values()) {
		for (let row = 0; row < size; row++) {
			const date = claims.asOf(row) ?? '';
			if (date > latest) latest = date;
		}
	}
	return latest;
}
