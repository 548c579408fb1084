import type { Kind, Level } from '../../../game/kind.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { CellPlan, Spot } from '../catalogue/open-cell.ts';
import type { Stream } from '../random.ts';

/** A row to be asked about. */
export interface Task {
	readonly base: FactBase;
	readonly cell: Cell;
	readonly row: number;
	readonly level: Level;
	readonly stream: Stream;
	/** The latest date that any row of the base speaks of as known; made-up dates lie before it. */
	readonly today: string;
}

/** How one kind of question comes about. To add a kind: write one, and list it in `kinds.ts`. */
export interface KindRule {
	readonly kind: Kind;
	/** What the kind takes from a frame, and how it drafts; empty when the frame or its field does not suit it. */
	readonly plans: (spot: Spot) => readonly CellPlan[];
}
