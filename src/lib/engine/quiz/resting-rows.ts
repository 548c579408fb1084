import type { Kind } from '../../game/kind.ts';
import { readSlice } from './catalogue/settle-slice.ts';
import type { Body } from './body.ts';
import type { Draft } from './catalogue/cell.ts';
import type { ShownValue } from './shown-value.ts';

/**
 * The rows of the cell's relation that an answer rests on: the key row first, then those of the other
 * items, or all that was counted. Of a slice of which some are shown, the rows of these alone.
 */
export function restingRows({ cell, row, body }: Draft): readonly number[] {
	if (body.form === 'many') return body.rights.flatMap((right) => body.options[right]?.row ?? []);
	if (cell.kind === 'odd' && body.form === 'one') {
		return body.options.filter((_, i) => i !== body.right).map((option) => option.row);
	}
	const slice = cell.kind === 'count' ? readSlice(cell.desk(), row) : null;
	const rows =
		slice === null || typeof slice === 'string'
			? sequenceOf(cell.kind, body).map((item) => item.row)
			: slice.rows;
	return [row, ...rows.filter((other) => other !== row && other >= 0)];
}

const sequenceOf = (kind: Kind, body: Body): readonly ShownValue[] =>
	kind === 'compare' && body.form === 'one' ? body.options : itemsOf(body);

/** What is put in order or matched, in the order of the certificate's options. */
export function itemsOf(body: Body): readonly ShownValue[] {
	switch (body.form) {
		case 'order':
			return body.items;
		case 'place':
			return [body.item, ...body.placed];
		case 'pairs':
			return body.left;
		case 'one':
		case 'many':
		case 'boolean':
		case 'number':
		case 'text':
			return [];
	}
}
