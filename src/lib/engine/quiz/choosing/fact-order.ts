import type { Relation } from '../../facts/fact-base.ts';
import { factId } from '../../facts/fact-id.ts';
import type { Cell } from '../catalogue/cell.ts';
import { finish, hashText, mixIn } from '../hash.ts';

/** The rows of a cell by the hash of their fact ids, so that a place for a row does not depend on its neighbours. */
interface FactOrder {
	/** Ascending. */
	readonly hashes: Uint32Array;
	/** Parallel to them. */
	readonly rows: Uint32Array;
}

const orders = new WeakMap<Cell, FactOrder>();
const hashed = new WeakMap<Relation, Uint32Array>();

/**
 * The row of a cell with the smallest `hash(draw, fact id)` in a neighbourhood that the draw chooses
 * too: the halves of the sorted hashes are walked down, bit by bit of the draw, while enough rows
 * are left. So a base that grows by a hundredth keeps ninety-nine of a hundred picks, and a pick from a
 * million rows costs no more than one from a hundred. -1 when every row there is taken.
 */
export function pickFact(cell: Cell, draw: number, isTaken: (row: number) => boolean): number {
	const { hashes, rows } = orderOf(cell);
	let low = 0;
	let high = hashes.length;
	for (let bit = 31; bit >= 0 && high - low >= 2 * NEIGHBOURHOOD; bit--) {
		const middle = firstWith(hashes, { low, high, bit });
		const [start, end] = ((draw >>> bit) & 1) === 0 ? [low, middle] : [middle, high];
		if (end - start < NEIGHBOURHOOD) break;
		low = start;
		high = end;
	}
	return smallest({ hashes, rows, low, high }, draw, isTaken);
}

const NEIGHBOURHOOD = 32;

interface Span extends FactOrder {
	readonly low: number;
	readonly high: number;
}

function smallest(span: Span, draw: number, isTaken: (row: number) => boolean): number {
	let best = -1;
	let least = Infinity;
	for (let place = span.low; place < span.high; place++) {
		const rank = finish(mixIn(draw, span.hashes[place] ?? 0));
		const row = span.rows[place] ?? 0;
		if (rank >= least || isTaken(row)) continue;
		best = row;
		least = rank;
	}
	return best;
}

/** The first place in a span whose hash has the bit set; all above it agree. */
function firstWith(
	hashes: Uint32Array,
	span: { readonly low: number; readonly high: number; readonly bit: number }
): number {
	let { low, high } = span;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((((hashes[middle] ?? 0) >>> span.bit) & 1) === 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function orderOf(cell: Cell): FactOrder {
	const known = orders.get(cell);
	if (known !== undefined) return known;
	const all = hashesOf(cell.relation);
	const rows = cell.settled().rows.slice();
	// Sorting whole numbers hash * 2^21 + place keeps the pair together in one typed array.
	const pairs = Float64Array.from(
		rows,
		(row, place) => (all[row] ?? 0) * PLACES + (place % PLACES)
	);
	const order =
		rows.length <= PLACES
			? pairs.sort().map((pair) => pair % PLACES)
			: Float64Array.from(rows.keys()).sort(
					(a, b) => (all[rows[a] ?? 0] ?? 0) - (all[rows[b] ?? 0] ?? 0)
				);
	const sorted = Uint32Array.from(order, (place) => rows[place] ?? 0);
	const made = { rows: sorted, hashes: Uint32Array.from(sorted, (row) => all[row] ?? 0) };
	orders.set(cell, made);
	return made;
}

/** 2^21: with a hash of 32 bits it fills the 53 that a number holds exactly. */
const PLACES = 2_097_152;

function hashesOf(relation: Relation): Uint32Array {
	const known = hashed.get(relation);
	if (known !== undefined) return known;
	const hashes = new Uint32Array(relation.size);
	for (let row = 0; row < relation.size; row++) hashes[row] = hashText(factId(relation, row));
	hashed.set(relation, hashes);
	return hashes;
}
