/**
 * The optimal string alignment distance: insertions, deletions, replacements and swaps of
 * neighbours, no piece touched twice (Damerau 1964; Boytsov 2011 names this variant). Gives
 * `limit + 1` as soon as it is sure to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const line = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const cost = stepCost({ a, b, row, column }, { before, above, line });
			line.push(cost);
			if (cost < least) least = cost;
		}
		if (least > limit) return limit + 1;
		before = above;
		above = line;
	}
	return Math.min(above[b.length] ?? limit + 1, limit + 1);
}

interface Cell {
	readonly a: string;
	readonly b: string;
	readonly row: number;
	readonly column: number;
}

interface Lines {
	readonly before: readonly number[];
	readonly above: readonly number[];
	readonly line: readonly number[];
}

function stepCost({ a, b, row, column }: Cell, { before, above, line }: Lines): number {
	const same = a[row - 1] === b[column - 1];
	const replaced = (above[column - 1] ?? 0) + (same ? 0 : 1);
	const inserted = (line[column - 1] ?? 0) + 1;
	const deleted = (above[column] ?? 0) + 1;
	const cost = Math.min(replaced, inserted, deleted);
	const swapped =
		row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
	return swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost;
}
