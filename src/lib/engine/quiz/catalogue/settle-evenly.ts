import { factId } from '../../facts/fact-id.ts';
import { hashText } from '../hash.ts';
import { type Block, type Inquiry, settle, type Settled } from './settle.ts';

/**
 * As `settle`, but no value is the key of more than two in five questions: else whoever always says it
 * does well. Which rows of a common value are left out depends on their ids alone.
 */
export function settleEvenly(inquiry: Inquiry): Settled {
	const settled = settle(inquiry);
	const { rows, blocked } = settled;
	const { codes, postings } = inquiry.ask;
	const counts = new Uint32Array(postings.starts.length);
	for (const row of rows) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
	const most = counts.reduce((a, b) => Math.max(a, b), 0);
	const room = Math.max(1, Math.floor(((rows.length - most) * 2) / 3));
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

/** So few questions that nobody can count on anything. */
const FEW_ROWS = 2;
