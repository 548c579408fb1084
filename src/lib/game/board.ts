import type { Attempt } from './run-view.ts';

/** Everyone who took a challenge or a daily round: runs that count by rank, then all others. */
export interface Board {
	/** The best `BOARD_MAX`, and behind them the visitor's own and the shown one where these are further down. */
	readonly lines: readonly BoardLine[];
	/** Finished runs that are not listed. */
	readonly more: number;
	/** Finished runs that count, listed or not. */
	readonly counted: number;
}

/** One finished run in the table of everybody's. */
export interface BoardLine {
	/** 1 for the best; runs with the same points and time share a place; null for those that do not count, and where nobody scored. */
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

/** Lines that a board shows, whoever looks at it. */
export const BOARD_MAX = 100;
