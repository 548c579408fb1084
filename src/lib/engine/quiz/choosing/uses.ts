import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { mainEntities } from './main-entities.ts';

/** How often facts and those whom they are about had their turn. */
export interface Uses {
	/** The most that the row, or anyone in it, was asked about so far. */
	readonly of: (cell: Cell, row: number) => number;
	/** Counts a question that was written. */
	readonly add: (cell: Cell, row: number) => void;
}

/** Begins with nobody used. */
export function openUses(base: FactBase): Uses {
	const counts = new Map<number, number>();
	const facts = new Map<string, Map<number, number>>();
	const rowsOf = (cell: Cell): Map<number, number> => {
		const rows = facts.get(cell.relation.name) ?? new Map<number, number>();
		facts.set(cell.relation.name, rows);
		return rows;
	};
	return {
		of(cell, row) {
			if (cell.relation.size > LARGE) return 0;
			let most = rowsOf(cell).get(row) ?? 0;
			for (const entity of mainEntities(base, cell, row)) {
				most = Math.max(most, counts.get(entity) ?? 0);
			}
			return most;
		},
		add(cell, row) {
			if (cell.relation.size > LARGE) return;
			const rows = rowsOf(cell);
			rows.set(row, (rows.get(row) ?? 0) + 1);
			for (const entity of mainEntities(base, cell, row)) {
				counts.set(entity, (counts.get(entity) ?? 0) + 1);
			}
		}
	};
}

/** In so large a table chance alone hardly ever comes back to a row, and looking for others costs more than writing. */
const LARGE = 65_536;
