import { isSound, type Standings } from '../catalogue/standing.ts';
import type { Field } from '../../facts/fact-base.ts';

/** A row that says the value and can be told, among the first few; -1 when there is none. */
export function soundRow(field: Field, standings: Standings, code: number): number {
	const { starts, rows } = field.postings;
	const end = Math.min(starts[code + 1] ?? 0, (starts[code] ?? 0) + FEW_ROWS);
	for (let i = starts[code] ?? 0; i < end; i++) {
		const row = rows[i] ?? -1;
		if (isSound(standings, row)) return row;
	}
	return -1;
}

/** How many rows of a value are looked at. */
export const FEW_ROWS = 8;
