import { spell } from '../../facts/domain.ts';
import type { Cell } from '../catalogue/cell.ts';

/** Codes, ascending, and how many rows have each as their key. */
export interface Enumeration {
	readonly codes: Int32Array;
	readonly weights: Uint32Array;
}

const known = new WeakMap<Cell, ReadonlyMap<string, Enumeration> | null>();

/**
 * The real values among which a key may hide, ascending: ordered categories as declared, numbers and
 * dates where few values serve many rows (or there are too many to make up others well). Only values
 * of the key's own precision. Null where values are free, and others are made up.
 */
export function enumerationOf(cell: Cell, row: number): Enumeration | null {
	let classes = known.get(cell);
	if (classes === undefined) {
		classes = readClasses(cell);
		known.set(cell, classes);
	}
	const code = cell.shown.codes[row] ?? -1;
	return classes?.get(precisionOf(cell, code)) ?? null;
}

function readClasses(cell: Cell): ReadonlyMap<string, Enumeration> | null {
	const { domain, codes } = cell.shown;
	const used = new Map<number, number>();
	const { rows } = cell.settled();
	for (const row of rows) used.set(codes[row] ?? -1, (used.get(codes[row] ?? -1) ?? 0) + 1);
	const weighed = (members: readonly number[]): Enumeration => ({
		codes: Int32Array.from(members),
		weights: Uint32Array.from(members, (code) => used.get(code) ?? 0)
	});
	if (domain.type === 'category') {
		return new Map([['', weighed(domain.values.map((_, code) => code))]]);
	}
	if (!isEnumeration(used.size, rows.length)) return null;
	const classes = new Map<string, number[]>();
	for (const code of [...used.keys()].sort((a, b) => a - b)) {
		const name = precisionOf(cell, code);
		classes.set(name, [...(classes.get(name) ?? []), code]);
	}
	return new Map(
		[...classes].flatMap(([name, members]) =>
			members.length >= FEWEST_VALUES ? [[name, weighed(members)] as const] : []
		)
	);
}

/** Dates by the parts they have, numbers all alike: an enumeration is not rounded. */
function precisionOf({ shown }: Cell, code: number): string {
	return shown.domain.type === 'date' ? String(spell(shown.domain, code).length) : '';
}

const isEnumeration = (values: number, rows: number): boolean =>
	values >= FEWEST_VALUES && values <= MOST_VALUES && rows >= values * ROWS_PER_VALUE;

const FEWEST_VALUES = 5;
const MOST_VALUES = 4096;
const ROWS_PER_VALUE = 3;
