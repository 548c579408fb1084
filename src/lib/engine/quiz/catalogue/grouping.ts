import type { Field, Relation } from '../../facts/fact-base.ts';
import { indexCodes } from '../../facts/tables/postings.ts';

/** The rows of a relation by what they say of some fields: rows of one group agree on all of them. */
export interface Grouping {
	readonly count: number;
	/** By row; -1 where one of the fields is missing. */
	readonly groupOf: Int32Array;
	/** As postings: the rows of group g are `rows[starts[g]] .. rows[starts[g + 1] - 1]`, ascending. */
	readonly starts: Uint32Array;
	readonly rows: Uint32Array;
	/** Rows where one of the fields is missing. */
	readonly hazy: Uint32Array;
}

const known = new WeakMap<Relation, Map<string, Grouping>>();

/** Groups by these fields, in time linear in rows and fields. Computed once for each set of fields. */
export function groupBy(relation: Relation, fields: readonly Field[]): Grouping {
	const groupings = known.get(relation) ?? new Map<string, Grouping>();
	known.set(relation, groupings);
	const name = fields.map((field) => field.name).join(',');
	const made = groupings.get(name) ?? makeGrouping(relation.size, fields);
	groupings.set(name, made);
	return made;
}

function makeGrouping(size: number, fields: readonly Field[]): Grouping {
	let groupOf: Int32Array = new Int32Array(size);
	let count = 1;
	for (const { codes, postings } of fields) {
		const pairs = pairUp({ groupOf, count }, codes, postings.starts.length - 1);
		groupOf = pairs.groupOf;
		count = pairs.count;
	}
	if (count === size) return everyRowAlone(size);
	const hazy = groupOf.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0);
	const hazyRows = new Uint32Array(hazy);
	let found = 0;
	for (let row = 0; row < size && found < hazy; row++) {
		if ((groupOf[row] ?? 0) < 0) hazyRows[found++] = row;
	}
	return { count, groupOf, ...indexCodes(groupOf, count), hazy: hazyRows };
}

/** The fields name each row uniquely: groups are numbered as rows are, and one list of numbers says it all. */
function everyRowAlone(size: number): Grouping {
	const starts = Uint32Array.from({ length: size + 1 }, (_, row) => row);
	return {
		count: size,
		groupOf: new Int32Array(starts.buffer, 0, size),
		starts,
		rows: starts.subarray(0, size),
		hazy: new Uint32Array(0)
	};
}

interface Groups {
	readonly groupOf: Int32Array;
	readonly count: number;
}

/** Splits groups by one more column; new groups are numbered as they appear. */
function pairUp(before: Groups, codes: Int32Array, domainSize: number): Groups {
	const table = openTable(codes.length);
	const groupOf = new Int32Array(codes.length);
	let count = 0;
	for (let row = 0; row < codes.length; row++) {
		const group = before.groupOf[row] ?? -1;
		const code = codes[row] ?? -1;
		if (group < 0 || code < 0) {
			groupOf[row] = -1;
			continue;
		}
		const place = findPlace(table, group * domainSize + code);
		const found = table.values[place] ?? 0;
		groupOf[row] = found === 0 ? count++ : found - 1;
		if (found === 0) table.values[place] = count;
	}
	return { groupOf, count };
}

/** Open addressing with linear steps; a value of 0 marks a free place. */
interface HashTable {
	readonly keys: Float64Array;
	readonly values: Uint32Array;
}

function openTable(entries: number): HashTable {
	let room = 16;
	while (room < entries * 1.5) room *= 2;
	return { keys: new Float64Array(room), values: new Uint32Array(room) };
}

/** The place of a key (a whole number below 2^53), claimed if it was free. */
function findPlace({ keys, values }: HashTable, key: number): number {
	const mask = keys.length - 1;
	const high = Math.floor(key / 0x100000000);
	let place = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
	place = (place ^ (place >>> 15)) & mask;
	while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
	keys[place] = key;
	return place;
}
