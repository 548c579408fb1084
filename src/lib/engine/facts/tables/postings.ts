import type { Field } from '../fact-base.ts';

/** Lists the rows of each code by a counting sort: two passes, whatever the number of codes. */
export function indexCodes(codes: Int32Array, domainSize: number): Field['postings'] {
	const starts = new Uint32Array(domainSize + 1);
	let present = 0;
	for (let row = 0; row < codes.length; row++) {
		const code = codes[row] ?? -1;
		if (code < 0) continue;
		starts[code] = (starts[code] ?? 0) + 1;
		present++;
	}
	let end = 0;
	for (let code = 0; code <= domainSize; code++) {
		end += starts[code] ?? 0;
		starts[code] = end;
	}
	const rows = new Uint32Array(present);
	// From the last row down, each code's end moves to its start, and its rows come out ascending.
	for (let row = codes.length - 1; row >= 0; row--) {
		const code = codes[row] ?? -1;
		if (code < 0) continue;
		const place = (starts[code] ?? 0) - 1;
		starts[code] = place;
		rows[place] = row;
	}
	return { starts, rows };
}

/** The rows that hold a code, ascending; empty for a code that the domain does not have. */
export function rowsOf(field: Field, code: number): Uint32Array {
	const { starts, rows } = field.postings;
	return rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0);
}
