/**
 * A list by seat that is never changed in place: setting one of n entries copies about n / 64 + 64 of
 * them, so that a thousand answers cost a thousand small steps and not a million.
 */
export interface Seats<Entry> {
	readonly size: number;
	readonly chunks: readonly (readonly Entry[])[];
}

const CHUNK = 64;

/** A room that nobody has entered. */
export const NO_SEATS: Seats<never> = { size: 0, chunks: [] };

/** What is at a seat; undefined where there is none. */
export function seatAt<Entry>(seats: Seats<Entry>, seat: number): Entry | undefined {
	return seats.chunks[Math.floor(seat / CHUNK)]?.[seat % CHUNK];
}

/** With the entry at a seat from 0 to `size`: the last of these adds a seat. Any other is a bug, and throws. */
export function withSeat<Entry>(seats: Seats<Entry>, seat: number, entry: Entry): Seats<Entry> {
	if (!Number.isInteger(seat) || seat < 0 || seat > seats.size) {
		throw new RangeError(`seat ${seat} of ${seats.size}`);
	}
	const at = Math.floor(seat / CHUNK);
	const chunk = [...(seats.chunks[at] ?? [])];
	chunk[seat % CHUNK] = entry;
	const chunks = [...seats.chunks];
	chunks[at] = chunk;
	return { size: Math.max(seats.size, seat + 1), chunks };
}

/** With every entry changed. */
export function mapSeats<Entry>(
	seats: Seats<Entry>,
	change: (entry: Entry) => Entry
): Seats<Entry> {
	return { size: seats.size, chunks: seats.chunks.map((chunk) => chunk.map(change)) };
}

/** All entries, by seat. */
export const listSeats = <Entry>(seats: Seats<Entry>): readonly Entry[] => seats.chunks.flat();

/** How many entries pass the test: nothing is copied, since it is asked ten times a second. */
export function countSeats<Entry>(seats: Seats<Entry>, passes: (entry: Entry) => boolean): number {
	let count = 0;
	for (const chunk of seats.chunks) for (const entry of chunk) if (passes(entry)) count += 1;
	return count;
}

/** The first entry, by seat, that passes the test. */
export function findSeat<Entry>(
	seats: Seats<Entry>,
	passes: (entry: Entry) => boolean
): Entry | undefined {
	for (const chunk of seats.chunks) {
		const found = chunk.find(passes);
		if (found !== undefined) return found;
	}
	return undefined;
}
