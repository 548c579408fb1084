import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { mainEntities } from './main-entities.ts';
import type { Mentions } from './mentions.ts';

/** How often facts and those whom they are about had their turn. */
export interface Uses {
	/** The most that the row, or anyone in it, was asked about so far. */
	readonly of: (cell: Cell, row: number) => number;
	/** Counts a question that was written. */
	readonly add: (cell: Cell, row: number) => void;
}

/** Begins with nobody used. */
export function openUses(base: FactBase): Uses {
	const facts = new Map<string, Uint32Array>();
	const entities = new Map<Mentions, Uint32Array>();
	const rowsOf = ({ relation: { name, size } }: Cell): Uint32Array => {
		const rows = facts.get(name) ?? new Uint32Array(size);
		facts.set(name, rows);
		return rows;
	};
	const countsOf = (mentions: Mentions): Uint32Array => {
		const counts = entities.get(mentions) ?? new Uint32Array(mentions.counts.length);
		entities.set(mentions, counts);
		return counts;
	};
	return {
		of(cell, row) {
			if (cell.relation.size > LARGE) return 0;
			let most = rowsOf(cell)[row] ?? 0;
			mainEntities({ base, cell, row }, (mentions, code) => {
				most = Math.max(most, countsOf(mentions)[code] ?? 0);
			});
			return most;
		},
		add(cell, row) {
			if (cell.relation.size > LARGE) return;
			const rows = rowsOf(cell);
			rows[row] = (rows[row] ?? 0) + 1;
			mainEntities({ base, cell, row }, (mentions, code) => {
				const counts = countsOf(mentions);
				counts[code] = (counts[code] ?? 0) + 1;
			});
		}
	};
}

/** In so large a table chance alone hardly ever comes back to a row, and looking for others costs more than writing. */
const LARGE = 65_536;
