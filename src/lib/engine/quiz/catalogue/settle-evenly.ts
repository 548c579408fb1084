import { type Inquiry, settle, type Settled } from './settle.ts';

/**
 * As `settle`, but a value that is the key of more than three in ten questions (of hardly more than a third
 * where there are three values and all are options) is asked for in so many of them only: else whoever
 * always says it does well. Rows whose stem says their own key come to nothing, and so even nothing out.
 */
export function settleEvenly(inquiry: Inquiry, isMute: (row: number) => boolean): Settled {
	const settled = settle(inquiry);
	const { rows } = settled;
	const asked = rows.length > MANY_ROWS ? rows : rows.filter((row) => !isMute(row));
	if (asked.length <= FEW_ROWS) return settled;
	const { codes, postings } = inquiry.ask;
	const counts = new Uint32Array(postings.starts.length);
	for (const row of asked) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
	const room = roomFor(counts.filter((count) => count > 0));
	const chances = new Map<number, number>();
	counts.forEach((count, code) => {
		if (count > room) chances.set(code, room / count);
	});
	return { ...settled, chances: chances.size === 0 ? null : chances };
}

/** How many questions one value may be the key of on the average, at least one: no more than its share of all. */
function roomFor(counts: Uint32Array): number {
	const share = counts.length <= FEW_VALUES ? SHARE_OF_THREE : SHARE;
	let room = counts.reduce((a, b) => Math.max(a, b), 1);
	// What is taken from the commonest makes the share of all smaller too: each round takes less.
	for (let round = 0; round < ROUNDS; round++) {
		const fair = share * counts.reduce((sum, count) => sum + Math.min(count, room), 0);
		if (fair >= room) break;
		room = Math.max(1, fair);
	}
	return room;
}

/** How many of all keys the commonest value may be. */
const SHARE = 3 / 10;
/** The same for values that are all shown. */
const SHARE_OF_THREE = 7 / 20;
const FEW_VALUES = 3;
const ROUNDS = 60;
/** So few questions that nobody can count on anything. */
const FEW_ROWS = 2;
/** Beyond so many rows their words are not looked at. */
const MANY_ROWS = 4096;
