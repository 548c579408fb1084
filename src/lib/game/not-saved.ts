/** The database failed: nothing was written down, and the same may be sent again. */
export interface NotSaved {
	readonly code: 'not-saved';
}
