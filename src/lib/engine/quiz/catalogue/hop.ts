import type { Field } from '../../facts/fact-base.ts';
import { hasRow } from '../choosing/has-row.ts';
import type { SlotReader, Text } from '../wording/text.ts';
import { wordsOf } from '../wording/words.ts';
import type { Cell, CellVoice, Hop } from './cell.ts';

/** Describes the values of a given by what the inner cell's relation says of them. */
export function openHop(field: Field, inner: Cell): Hop {
	return { field, inner, rowOf: (row) => describingRow(inner, field.codes[row] ?? -1) };
}

function describingRow({ ask, settled }: Cell, code: number): number {
	if (code < 0) return -1;
	const { starts, rows } = ask.postings;
	const end = Math.min(starts[code + 1] ?? 0, (starts[code] ?? 0) + FEW_ROWS);
	for (let i = starts[code] ?? 0; i < end; i++) {
		const row = rows[i] ?? -1;
		if (hasRow(settled().rows, row)) return row;
	}
	return -1;
}

const FEW_ROWS = 8;

/** The stem with the description in place of the name; null where the stem wants a stored form of it. */
export function describe(stem: Text, hop: Hop, inner: CellVoice): Text | null {
	let bent = false;
	const slots = stem.slots.map((slot): SlotReader => {
		if (slot.shows !== 'field' || slot.field !== hop.field) return slot;
		bent ||= slot.form !== 'label';
		return { shows: 'hop', setting: inner.setting, text: inner.stem, rowOf: hop.rowOf };
	});
	if (bent || slots.every((slot) => slot.shows !== 'hop')) return null;
	const literals = [...stem.literals, ...inner.stem.literals];
	return { literals: stem.literals, slots, words: wordsOf(literals.join(' ')) };
}
