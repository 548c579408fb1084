import type { Field, Relation } from './fact-base.ts';

/** Where a field's codes stand in its relation's grid, in which the codes of one row lie side by side. */
export interface Column {
	/** Row by row, `width` codes each. */
	readonly cells: Int32Array;
	readonly width: number;
	/** Of this field, within a row. */
	readonly at: number;
}

const grids = new WeakMap<Relation, Int32Array>();

/**
 * Where to read a field when other fields of the same row are wanted too: a large base then costs one
 * look into memory for the row instead of one for each field. What goes through all rows of a field
 * is better served by its own `codes`. The grid is laid out when the first column of a relation is asked for.
 */
export function columnOf(relation: Relation, field: Field): Column {
	const fields = [...relation.fields.values()];
	const cells = grids.get(relation) ?? layOut(fields, relation.size);
	grids.set(relation, cells);
	return { cells, width: fields.length, at: fields.indexOf(field) };
}

function layOut(fields: readonly Field[], size: number): Int32Array {
	const width = fields.length;
	const cells = new Int32Array(size * width);
	fields.forEach(({ codes }, at) => {
		for (let row = 0; row < size; row++) cells[row * width + at] = codes[row] ?? -1;
	});
	return cells;
}

/** The code in a row; -1 where it is missing, and for no row. */
export const codeAt = ({ cells, width, at }: Column, row: number): number =>
	cells[row * width + at] ?? -1;
