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
	const [first, ...others] = fields;
	const groups = others.reduce(split, first === undefined ? allRows(size) : byValue(first));
	const { groupOf, count } = inOrder(groups);
	if (count === size) return everyRowAlone(size);
	const { starts, rows } = indexCodes(groupOf, count);
	const hazy = new Uint32Array(size - rows.length);
	let found = 0;
	for (let row = 0; found < hazy.length; row++) {
		if ((groupOf[row] ?? 0) < 0) hazy[found++] = row;
	}
	return { count, groupOf, starts, rows, hazy };
}

/** The fields name each row uniquely: groups are numbered as rows are, and one list of numbers says it all. */
function everyRowAlone(size: number): Grouping {
	const starts = new Uint32Array(size + 1);
	for (let row = 0; row <= size; row++) starts[row] = row;
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
	/** Where they are at hand already. */
	readonly postings: Field['postings'] | null;
}

const allRows = (size: number): Groups => ({
	groupOf: new Int32Array(size),
	count: 1,
	postings: null
});

const byValue = ({ codes, postings }: Field): Groups => ({
	groupOf: codes,
	count: postings.starts.length - 1,
	postings
});

/** Splits groups by one more column: they are gone through one after the other, so that a code's latest part is all to keep. */
function split(groups: Groups, { codes, postings }: Field): Groups {
	const { starts, rows } = groups.postings ?? indexCodes(groups.groupOf, groups.count);
	const parts = new Int32Array(postings.starts.length - 1).fill(-1);
	const groupOf = new Int32Array(codes.length).fill(-1);
	let count = 0;
	for (let group = 0; group < groups.count; group++) {
		const first = count;
		const end = starts[group + 1] ?? 0;
		for (let i = starts[group] ?? 0; i < end; i++) {
			const row = rows[i] ?? 0;
			const code = codes[row] ?? -1;
			if (code < 0) continue;
			if ((parts[code] ?? -1) < first) parts[code] = count++;
			groupOf[row] = parts[code] ?? -1;
		}
	}
	return { groupOf, count, postings: null };
}

/** Numbers groups as they appear, and forgets values that no row has. */
function inOrder(groups: Groups): Pick<Groups, 'groupOf' | 'count'> {
	const numbers = new Int32Array(groups.count).fill(-1);
	const groupOf = new Int32Array(groups.groupOf.length);
	let count = 0;
	for (let row = 0; row < groupOf.length; row++) {
		const group = groups.groupOf[row] ?? -1;
		if (group >= 0 && (numbers[group] ?? -1) < 0) numbers[group] = count++;
		groupOf[row] = numbers[group] ?? -1;
	}
	return { groupOf, count };
}
