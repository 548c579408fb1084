import type { Attempt } from './run-view.ts';

/** Everyone who took a challenge or a daily round: runs that count by rank, then all others. */
export interface Board {
	/** At most `BOARD_MAX`, the best. */
	readonly lines: readonly BoardLine[];
	/** Finished runs that count, listed or not. */
	readonly counted: number;
}

/** One finished run in the table of everybody's. */
export interface BoardLine {
	/** 1 for the best; runs with the same points and time share a place; null for those that do not count. */
	readonly place: number | null;
	/** Null when its player gave none. */
	readonly name: string | null;
	readonly right: number;
	readonly length: number;
	readonly points: number;
	/** Milliseconds spent answering. */
	readonly spent: number;
	readonly attempt: Attempt;
	/** The visitor's own? */
	readonly isOwn: boolean;
	/** The result whose page this is? */
	readonly isShown: boolean;
}

/** Lines that a board shows. */
export const BOARD_MAX = 100;
