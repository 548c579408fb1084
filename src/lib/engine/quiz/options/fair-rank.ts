import { below, type Stream } from '../random.ts';

/** A key, by how often it is asked, and the ranks that it can have among its options. */
export interface Ranking {
	readonly weight: number;
	/** From 0; both included. */
	readonly least: number;
	readonly most: number;
}

/** For each key the chance of each rank, as shares of `SHARES` that add up, in running sums. */
export type FairRanks = readonly Uint32Array[];

/**
 * Which ranks keys should take so that over all questions every rank is the key equally often, as far
 * as that can be: a key at the end of its domain has one rank only, so others must keep away from
 * it. Iterative proportional fitting (Deming and Stephan 1940): rows add up to the weights, columns to
 * equal parts.
 */
export function fairRanks(rankings: readonly Ranking[], ranks: number): FairRanks {
	const table = rankings.map(({ weight, least, most }) =>
		Float64Array.from({ length: ranks }, (_, rank) =>
			rank >= least && rank <= most ? weight / (most - least + 1) : 0
		)
	);
	const part = rankings.reduce((sum, { weight }) => sum + weight, 0) / ranks;
	for (let round = 0; round < ROUNDS; round++) {
		for (let rank = 0; rank < ranks; rank++) fitColumn(table, rank, part);
		table.forEach((row, i) => fitRow(row, rankings[i]?.weight ?? 0));
	}
	return table.map(runningSums);
}

function fitColumn(table: readonly Float64Array[], rank: number, part: number): void {
	let sum = 0;
	for (const row of table) sum += row[rank] ?? 0;
	if (sum === 0) return;
	for (const row of table) row[rank] = ((row[rank] ?? 0) * part) / sum;
}

function fitRow(row: Float64Array, weight: number): void {
	const sum = row.reduce((total, share) => total + share, 0);
	if (sum === 0) return;
	for (let rank = 0; rank < row.length; rank++) row[rank] = ((row[rank] ?? 0) * weight) / sum;
}

function runningSums(row: Float64Array): Uint32Array {
	const total = row.reduce((sum, share) => sum + share, 0);
	let sum = 0;
	return Uint32Array.from(row, (share) => {
		sum += share;
		return total === 0 ? SHARES : Math.round((sum / total) * SHARES);
	});
}

/** How often the key has the first or the last rank, whichever is more, from 0 to 1. */
export function largestShare(rankings: readonly Ranking[], fair: FairRanks, ranks: number): number {
	let total = 0;
	let first = 0;
	let last = 0;
	rankings.forEach(({ weight }, i) => {
		const sums = fair[i];
		total += weight;
		first += (weight * (sums?.[0] ?? 0)) / SHARES;
		last += weight * (1 - (sums?.[ranks - 2] ?? 0) / SHARES);
	});
	return total === 0 ? 0 : Math.max(first, last) / total;
}

/** Draws a rank for a key. */
export function drawRank(stream: Stream, sums: Uint32Array): number {
	const drawn = below(stream, SHARES);
	const last = sums.length - 1;
	let rank = 0;
	while (rank < last && drawn >= (sums[rank] ?? 0)) rank++;
	return rank;
}

const SHARES = 1_048_576;
const ROUNDS = 60;
