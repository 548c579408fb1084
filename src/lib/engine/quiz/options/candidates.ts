import { codeAt, type Column } from '../../facts/column.ts';
import type { Field, Relation } from '../../facts/fact-base.ts';
import type { Standings } from '../catalogue/standing.ts';
import { below, type Stream } from '../random.ts';
import type { Candidate } from './likeness.ts';
import { isSound, soundRow } from './sound-row.ts';

/** Where answers that could stand beside the key come from. */
export interface Pool {
	readonly relation: Relation;
	/** The field whose values are the options. */
	readonly field: Field;
	readonly column: Column;
	/** Rows that may be asked: drawing from them gives each value as often as it is a key, so fame tells nothing. */
	readonly rows: Uint32Array;
	readonly standings: Standings;
	/** A given by whose value near rows are found; null when there is none. */
	readonly company: Field | null;
	/** May the value stand beside the key? Same peers, same script, no overlap. */
	readonly fits: (code: number, key: number) => boolean;
	/** How many values the domain has: all are looked through when the rows have too few. */
	readonly spare: number;
}

/**
 * Up to `MOST_CANDIDATES` different answers, none of them the key's. Work does not grow with the
 * base: rows are drawn, half of them from those that share a given with the key row.
 */
export function drawCandidates(stream: Stream, pool: Pool, row: number): Candidate[] {
	const key = pool.field.codes[row] ?? -1;
	const found: Candidate[] = [];
	drawNear(stream, pool, { row, key, found });
	const tries = Math.min(MOST_DRAWS, pool.rows.length * 3);
	const run = pool.rows.length > LARGE ? RUN : 1;
	for (let i = 0; i < tries && found.length < MOST_CANDIDATES; i += run) {
		const start = below(stream, pool.rows.length - run + 1);
		for (let place = start; place < start + run && found.length < MOST_CANDIDATES; place++) {
			consider(pool, { row: pool.rows[place] ?? -1, key, found });
		}
	}
	if (found.length < ENOUGH) sweep(stream, pool, { row, key, found });
	return found;
}

interface Search {
	readonly row: number;
	readonly key: number;
	readonly found: Candidate[];
}

function drawNear(stream: Stream, pool: Pool, { row, key, found }: Search): void {
	const { company } = pool;
	const code = company?.codes[row] ?? -1;
	if (company === null || code < 0) return;
	const { starts, rows } = company.postings;
	const start = starts[code] ?? 0;
	const count = (starts[code + 1] ?? 0) - start;
	for (let i = 0; i < NEAR_DRAWS && found.length < NEAR_DRAWS / 2; i++) {
		const other = rows[start + below(stream, count)] ?? -1;
		if (isSound(pool.standings, other)) consider(pool, { row: other, key, found });
	}
}

function consider(pool: Pool, { row, key, found }: Search): void {
	const code = codeAt(pool.column, row);
	if (code < 0 || code === key || !pool.fits(code, key)) return;
	for (const candidate of found) if (candidate.code === code) return;
	found.push({
		code,
		row: isSound(pool.standings, row) ? row : soundRow(pool.field, pool.standings, code)
	});
}

/** Walks the domain from a drawn start, so that small peer groups are found whole. */
function sweep(stream: Stream, pool: Pool, { key, found }: Search): void {
	const start = below(stream, Math.max(1, pool.spare));
	const steps = Math.min(pool.spare, MOST_SWEPT);
	for (let step = 0; step < steps && found.length < ENOUGH; step++) {
		const code = (start + step) % pool.spare;
		if (code === key || !pool.fits(code, key)) continue;
		if (found.some((candidate) => candidate.code === code)) continue;
		found.push({ code, row: soundRow(pool.field, pool.standings, code) });
	}
}

/** Beyond so many rows they are drawn in short runs: neighbours come with one look into memory. */
const LARGE = 65_536;
const RUN = 4;
const MOST_CANDIDATES = 16;
const MOST_DRAWS = 24;
const NEAR_DRAWS = 8;
const ENOUGH = 12;
const MOST_SWEPT = 512;
