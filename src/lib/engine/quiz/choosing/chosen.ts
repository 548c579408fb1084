import type { Cell } from '../catalogue/cell.ts';
import type { WrittenRow } from '../write-row.ts';
import type { Trace } from './give-away.ts';

/** A question that has its place in a quiz. */
export interface Chosen extends WrittenRow {
	readonly cell: Cell;
	readonly row: number;
	/** By language. */
	readonly traces: readonly Trace[];
}
