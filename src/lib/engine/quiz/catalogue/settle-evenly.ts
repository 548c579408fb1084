import { factId } from '../../facts/fact-id.ts';
import { hashText } from '../hash.ts';
import { type Block, type Inquiry, settle, type Settled } from './settle.ts';

/**
 * As `settle`, but no value is the key of more than two in five questions: else whoever always says it
 * does well. Which rows of a common value are left out depends on their ids alone.
 */
export function settleEvenly(inquiry: Inquiry): Settled {
	const settled = settle(inquiry);
	const byCode = new Map<number, number[]>();
	for (const row of settled.rows) {
		const code = inquiry.ask.codes[row] ?? -1;
		const rows = byCode.get(code);
		if (rows === undefined) byCode.set(code, [row]);
		else rows.push(row);
	}
	const [common = []] = [...byCode.values()].sort((a, b) => b.length - a.length);
	const others = settled.rows.length - common.length;
	const room = Math.max(1, Math.floor((others * 2) / 3));
	if (settled.rows.length <= FEW_ROWS || common.length <= room) return settled;
	const left = new Set(byHash(inquiry, common).slice(room));
	const blocked = new Map<Block, number>(settled.blocked).set('too common', left.size);
	return { rows: settled.rows.filter((row) => !left.has(row)), blocked };
}

function byHash({ relation }: Inquiry, rows: readonly number[]): readonly number[] {
	return rows
		.map((row) => ({ row, hash: hashText(factId(relation, row)) }))
		.sort((a, b) => a.hash - b.hash)
		.map(({ row }) => row);
}

/** So few questions that nobody can count on anything. */
const FEW_ROWS = 2;
