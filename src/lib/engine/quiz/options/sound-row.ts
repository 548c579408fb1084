import { isSound, isTellable, type Standings } from '../catalogue/standing.ts';
import type { Field } from '../../facts/fact-base.ts';

/** A row that says the value and can be told, among the first few, rather one that may be asked; -1 when there is none. */
export function soundRow(field: Field, standings: Standings, code: number): number {
	const { starts, rows } = field.postings;
	const end = Math.min(starts[code + 1] ?? 0, (starts[code] ?? 0) + FEW_ROWS);
	let told = -1;
	for (let i = starts[code] ?? 0; i < end; i++) {
		const row = rows[i] ?? -1;
		if (isSound(standings, row)) return row;
		if (told < 0 && isTellable(standings, row)) told = row;
	}
	return told;
}

/** How many rows of a value are looked at. */
export const FEW_ROWS = 8;
