import { readSlice } from './catalogue/settle-slice.ts';
import type { Body, Draft, Pick } from './draft.ts';

/**
 * The rows of the cell's relation that an answer rests on: the key row first, then those of the other
 * items, or all that was counted.
 */
export function restingRows({ cell, row, body }: Draft): readonly number[] {
	const slice = cell.kind === 'count' ? readSlice(cell.desk(), row) : null;
	const rows =
		slice === null || typeof slice === 'string'
			? itemsOf(body).map((item) => item.row)
			: slice.rows;
	return [row, ...rows.filter((other) => other !== row && other >= 0)];
}

/** What is put in order or matched, in the order of the certificate's options. */
export function itemsOf(body: Body): readonly Pick[] {
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
