/** Is the row among these, which ascend? */
export function hasRow(rows: Uint32Array, row: number): boolean {
	let low = 0;
	let high = rows.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const seen = rows[middle] ?? 0;
		if (seen === row) return true;
		if (seen < row) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}
