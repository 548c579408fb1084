/**
 * Edits between two words: letters put in, left out or changed, and neighbours swapped, none touched
 * twice (optimal string alignment, Damerau 1964). Counts code points.
 */
export function editDistance(a: string, b: string): number {
	const left = [...a];
	const right = [...b];
	const rows = [Array.from({ length: right.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= left.length; i++) {
		const row = [i];
		for (let j = 1; j <= right.length; j++) row.push(cell({ left, right, rows, row }, i, j));
		rows.push(row);
	}
	return rows[left.length]?.[right.length] ?? 0;
}

interface Grid {
	readonly left: readonly string[];
	readonly right: readonly string[];
	readonly rows: readonly (readonly number[])[];
	readonly row: readonly number[];
}

function cell({ left, right, rows, row }: Grid, i: number, j: number): number {
	const at = (up: number, back: number) =>
		(up === 0 ? row[j - back] : rows[i - up]?.[j - back]) ?? Infinity;
	const same = left[i - 1] === right[j - 1];
	const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1] && i > 1 && j > 1;
	const steps = [at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1)];
	return Math.min(...steps, swapped ? at(2, 2) + 1 : Infinity);
}

/** How many edits a typed name may be off: none up to three letters, one up to seven, two from eight. */
export function typoLimit(name: string): number {
	const letters = [...name].filter((letter) => letter !== ' ').length;
	if (letters <= 3) return 0;
	return letters <= 7 ? 1 : 2;
}
