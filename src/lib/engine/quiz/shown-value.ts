/** A value that is shown: a code of its field's domain, or a number or date made up as a distractor. */
export interface ShownValue {
	/** -1 for what is made up. */
	readonly code: number;
	/** A row of the cell's relation that says it, -1 when there is none at hand. */
	readonly row: number;
	/** What is made up, as a table would spell it. */
	readonly made: string | null;
}
