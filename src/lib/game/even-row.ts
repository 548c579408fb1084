/** How many stand in a row when so many make rows as even as can be, with at most `most` in each. */
export function evenRow(count: number, most: number): number {
	const rows = Math.max(1, Math.ceil(count / most));
	return Math.ceil(count / rows);
}
