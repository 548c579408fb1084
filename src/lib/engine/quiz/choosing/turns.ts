import type { Cell } from '../catalogue/cell.ts';
import { rowOrder } from '../options/row-order.ts';
import { below, type Seed, shuffled, streamOf } from '../random.ts';

/** A row to be asked about. */
export interface Turn {
	readonly cell: Cell;
	readonly row: number;
}

/** Which cells take turns, and how often a row must have been passed over before it gets one. */
export interface Round {
	readonly seed: Seed;
	readonly cells: readonly Cell[];
	/** Looked up at each turn: what was asked meanwhile counts. */
	readonly due: (cell: Cell, row: number) => number;
}

/**
 * Every row of every cell once: the cells take turns, kinds as far apart as they can be, each with its rows shuffled. Rows that are due later
 * wait until no cell has one that is due earlier, as far as a cell looks ahead.
 */
export function* takeTurns({ seed, cells, due }: Round): Generator<Turn> {
	const places = spreadOut(seed, cells).map((cell, i) => ({
		cell,
		next: rowOrder(streamOf(seed, 'order of rows', i), cell.settled().rows.length),
		waiting: []
	}));
	let lap = 0;
	for (let open: readonly Place[] = places; open.length > 0;) {
		let soonest = Infinity;
		for (const place of open) {
			const found = nextRow(place, lap, due);
			if (found.row >= 0) yield { cell: place.cell, row: found.row };
			soonest = Math.min(soonest, found.row >= 0 ? lap : found.due);
		}
		if (open.some(isOver)) open = open.filter((place) => !isOver(place));
		lap = Math.max(lap, soonest);
	}
}

/** Cells in an order that the seed draws, those of one kind at equal distances. */
function spreadOut(seed: Seed, cells: readonly Cell[]): readonly Cell[] {
	const stream = streamOf(seed, 'order of cells', 0);
	const kinds = Map.groupBy(shuffled(stream, cells), ({ kind }) => kind);
	const placed = [...kinds.values()].flatMap((same) => {
		const first = below(stream, DISTANCE);
		return same.map((cell, i) => ({ cell, place: (i * DISTANCE + first) / same.length }));
	});
	return placed.sort((a, b) => a.place - b.place).map(({ cell }) => cell);
}

/** From one cell of a kind to the next, in parts that chance can tell apart. */
const DISTANCE = 1_048_576;

/** A cell in its turn. */
interface Place {
	readonly cell: Cell;
	readonly next: () => number;
	/** Rows that were drawn and are not due yet. */
	readonly waiting: Waiting[];
	isDry?: boolean;
}

const isOver = ({ waiting, isDry }: Place): boolean => isDry === true && waiting.length === 0;

/** Turns are counted up, never down: a row is due no earlier than it was when it was last looked at. */
interface Waiting {
	readonly row: number;
	due: number;
}

/** A row that is due by this lap, -1 for none: then when the first is, or might be. */
function nextRow(place: Place, lap: number, due: Round['due']): Readonly<Waiting> {
	const { cell, waiting } = place;
	let soonest = Infinity;
	for (let i = 0; i < waiting.length; i++) {
		const one = waiting[i];
		if (one === undefined) continue;
		if (one.due <= lap) one.due = due(cell, one.row);
		if (one.due <= lap) return waiting.splice(i, 1)[0] ?? one;
		if (one.due < soonest) soonest = one.due;
	}
	while (waiting.length < MOST_WAITING) {
		const at = place.next();
		if (at < 0) {
			place.isDry = true;
			break;
		}
		const row = cell.settled().rows[at] ?? 0;
		const drawn = { row, due: due(cell, row) };
		if (drawn.due <= lap) return drawn;
		waiting.push(drawn);
		if (drawn.due < soonest) soonest = drawn.due;
	}
	return { row: -1, due: soonest };
}

/** How many rows a cell looks ahead. */
const MOST_WAITING = 32;
