import { factId } from '../../facts/fact-id.ts';
import { hashText } from '../hash.ts';
import { type Block, type Inquiry, settle, type Settled } from './settle.ts';

/**
 * As `settle`, but no value is the key of more than two in five questions, of hardly more than a third where
 * there are three values and all are options: else whoever always says it does well. Which rows of a
 * common value are left out depends on their ids alone.
 */
export function settleEvenly(inquiry: Inquiry): Settled {
	const settled = settle(inquiry);
	const { rows, blocked } = settled;
	const { codes, postings } = inquiry.ask;
	const counts = new Uint32Array(postings.starts.length);
	for (const row of rows) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
	const most = counts.reduce((a, b) => Math.max(a, b), 0);
	const isAll = counts.filter((count) => count > 0).length <= FEW_VALUES;
	const room = Math.max(1, Math.floor((rows.length - most) * (isAll ? SHARE_OF_THREE : SHARE)));
	if (rows.length <= FEW_ROWS || most <= room) return settled;
	const common = counts.indexOf(most);
	const left = new Set(
		byHash(
			inquiry,
			rows.filter((row) => codes[row] === common)
		).slice(room)
	);
	return {
		rows: rows.filter((row) => !left.has(row)),
		blocked: new Map<Block, number>(blocked).set('too common', left.size)
	};
}

function byHash({ relation }: Inquiry, rows: Uint32Array): readonly number[] {
	return Array.from(rows)
		.map((row) => ({ row, hash: hashText(factId(relation, row)) }))
		.sort((a, b) => a.hash - b.hash)
		.map(({ row }) => row);
}

/** How many keys the commonest value may be, for each of all others: two in five. */
const SHARE = 2 / 3;
/** The same for values that are all shown: seven in nineteen. */
const SHARE_OF_THREE = 7 / 12;
const FEW_VALUES = 3;
/** So few questions that nobody can count on anything. */
const FEW_ROWS = 2;
