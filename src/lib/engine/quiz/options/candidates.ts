import { codeAt, type Column } from '../../facts/column.ts';
import type { Field, Relation } from '../../facts/fact-base.ts';
import type { FixedColumn } from '../catalogue/cell.ts';
import { isSound, type Standings } from '../catalogue/standing.ts';
import { below, type Stream } from '../random.ts';
import type { Candidate, Likeness } from './likeness.ts';
import { soundRow } from './sound-row.ts';
import type { Trait } from './trait.ts';

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
	readonly company: FixedColumn | null;
	/** By what near answers are found besides. */
	readonly likeness: Likeness;
	/** May the value stand beside the key? Same peers, same script, no overlap. */
	readonly fits: (code: number, key: number) => boolean;
	/** How many values the domain has: all are looked through when the rows have too few. */
	readonly spare: number;
}

/**
 * Up to `MOST_CANDIDATES` different answers, none of them the key's. Work does not grow with the
 * base: rows are drawn, some from those that share a given with the key row, and some of those that are
 * alike in other ways.
 */
export function drawCandidates(stream: Stream, pool: Pool, row: number): Candidate[] {
	const key = codeAt(pool.column, row);
	const found: Candidate[] = [];
	const search = { row, key, found };
	drawNear(stream, pool, search);
	if (pool.relation.size <= LARGE) drawAlike(stream, pool, search);
	const tries = Math.min(MOST_DRAWS, pool.rows.length * 3);
	const run = pool.rows.length > LARGE ? RUN : 1;
	for (let i = 0; i < tries && found.length < MOST_CANDIDATES; i += run) {
		const start = below(stream, pool.rows.length - run + 1);
		for (let place = start; place < start + run && found.length < MOST_CANDIDATES; place++) {
			consider(pool, search, pool.rows[place] ?? -1);
		}
	}
	if (found.length < ENOUGH) sweep(stream, pool, search);
	return found;
}

interface Search {
	readonly row: number;
	readonly key: number;
	readonly found: Candidate[];
}

function drawNear(stream: Stream, pool: Pool, search: Search): void {
	const { row, found } = search;
	const { company } = pool;
	const code = company === null ? -1 : codeAt(company.column, row);
	if (company === null || code < 0) return;
	const { starts, rows } = company.field.postings;
	const start = starts[code] ?? 0;
	const count = (starts[code + 1] ?? 0) - start;
	for (let i = 0; i < NEAR_DRAWS && found.length < NEAR_DRAWS / 2; i++) {
		const other = rows[start + below(stream, count)] ?? -1;
		if (isSound(pool.standings, other)) consider(pool, search, other);
	}
}

/** A few from each trait: of the same value, or of the next ones where it has an order. */
function drawAlike(stream: Stream, pool: Pool, search: Search): void {
	const { attributes, company } = pool.likeness;
	for (const trait of company) {
		for (let i = 0; i < DRAWS_PER_TRAIT; i++) {
			const row = drawBy(stream, trait, search.row);
			if (row >= 0 && isSound(pool.standings, row)) consider(pool, search, row);
		}
	}
	for (const trait of attributes) {
		for (let i = 0; i < DRAWS_PER_TRAIT; i++) {
			considerCode(pool, search, drawBy(stream, trait, search.key));
		}
	}
}

/** One that has by the trait about what `own` has; -1 for none. */
function drawBy(stream: Stream, { column, postings, near }: Trait, own: number): number {
	const code = own < 0 ? -1 : codeAt(column, own);
	if (code < 0) return -1;
	const reach = near === 0 ? 0 : Math.max(1, near >> 1);
	const other = code + (reach === 0 ? 0 : below(stream, 2 * reach + 1) - reach);
	const start = postings.starts[other] ?? 0;
	const count = (postings.starts[other + 1] ?? 0) - start;
	return count <= 0 ? -1 : (postings.rows[start + below(stream, count)] ?? -1);
}

function considerCode(pool: Pool, search: Search, code: number): void {
	if (!isNew(pool, search, code)) return;
	search.found.push({ code, row: soundRow(pool.field, pool.standings, code) });
}

function consider(pool: Pool, search: Search, row: number): void {
	const code = codeAt(pool.column, row);
	if (!isNew(pool, search, code)) return;
	search.found.push({
		code,
		row: isSound(pool.standings, row) ? row : soundRow(pool.field, pool.standings, code)
	});
}

function isNew(pool: Pool, { key, found }: Search, code: number): boolean {
	if (code < 0 || code === key || !pool.fits(code, key)) return false;
	for (const candidate of found) if (candidate.code === code) return false;
	return true;
}

/** Walks the domain from a drawn start, so that small peer groups are found whole. */
function sweep(stream: Stream, pool: Pool, search: Search): void {
	const { found } = search;
	const start = below(stream, Math.max(1, pool.spare));
	const steps = Math.min(pool.spare, MOST_SWEPT);
	for (let step = 0; step < steps && found.length < ENOUGH; step++) {
		considerCode(pool, search, (start + step) % pool.spare);
	}
}

/** Beyond so many rows they are drawn in short runs: neighbours come with one look into memory. */
const LARGE = 65_536;
const RUN = 4;
const MOST_CANDIDATES = 16;
const MOST_DRAWS = 24;
const NEAR_DRAWS = 8;
const DRAWS_PER_TRAIT = 4;
const ENOUGH = 12;
const MOST_SWEPT = 512;
