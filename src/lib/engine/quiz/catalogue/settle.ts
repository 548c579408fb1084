import type { Field, Relation } from '../../facts/fact-base.ts';
import { isMet, requirementsOf, type Fixed, type Ground, type Requirement } from './evidence.ts';
import { groupBy, type Grouping } from './grouping.ts';
import { isFirm, STANDING, standingsOf, type Standings } from './standing.ts';

/** What asks for one right answer, and what it can bear. */
export interface Inquiry {
	readonly relation: Relation;
	readonly ask: Field;
	readonly fixed: Fixed;
	readonly grounds: readonly Ground[];
	/** Approximate numbers too: estimates and orders. */
	readonly loose: boolean;
	/** Rows that are only reported too: the text names its source. */
	readonly reported: boolean;
	/** A stated number is enough, without a ground that refutes others. */
	readonly statement: boolean;
}

/** Why a group of rows that agree on the givens gives no question. */
export type Block =
	| 'excused'
	| 'missing value'
	| 'other rows only'
	| 'approximate'
	| 'reported'
	| 'several answers'
	| 'only one to count'
	| 'contested'
	| 'no evidence';

/** The key rows, one for each way to fill the givens, ascending; and how many groups were blocked, by reason. */
export interface Settled {
	readonly rows: Uint32Array;
	readonly blocked: ReadonlyMap<Block, number>;
	/** By asked value, below 1: how much of its rows one seed may ask; null where each may be asked by all. */
	readonly chances: ReadonlyMap<number, number> | null;
}

/** Finds the one right answer of each group of rows that agree on the givens (see README.md, Evidence). */
export function settle(inquiry: Inquiry): Settled {
	const desk = openDesk(inquiry);
	const rows = new Uint32Array(desk.grouping.count);
	const blocked = new Map<Block, number>();
	let found = 0;
	for (let group = 0; group < desk.grouping.count; group++) {
		const result = settleGroup(desk, group);
		if (typeof result === 'number') rows[found++] = result;
		else blocked.set(result, (blocked.get(result) ?? 0) + 1);
	}
	const isEveryRow = found === inquiry.relation.size;
	return {
		rows: isEveryRow ? desk.grouping.rows : rows.slice(0, found).sort(),
		blocked,
		chances: null
	};
}

/** An inquiry with everything at hand that its groups are read by. */
export interface Desk extends Inquiry {
	readonly grouping: Grouping;
	readonly standings: Standings;
	readonly where: readonly Requirement[];
	readonly when: readonly Requirement[];
	readonly keys: readonly Field[];
}

/** Groups a relation's rows by the givens, ready for looking into one group after another. */
export function openDesk(inquiry: Inquiry): Desk {
	const { relation, fixed } = inquiry;
	const where = requirementsOf(relation, fixed.where) ?? [];
	const wide = where.filter(({ codes }) => codes.size > 1).map(({ field }) => field);
	const keys = fixed.givens.filter((field) => !wide.includes(field));
	return {
		...inquiry,
		grouping: groupBy(relation, keys),
		standings: standingsOf(relation),
		where,
		when: requirementsOf(relation, fixed.when) ?? [],
		keys
	};
}

/** The key row of a group, or why it has none. */
function settleGroup(desk: Desk, group: number): number | Block {
	const reading = readGroup(desk, group);
	const { key } = reading;
	if (key < 0) return reading.block;
	if (reading.several) return 'several answers';
	const answer = desk.ask.codes[key] ?? -1;
	if (reading.doubts || (reading.answer >= 0 && reading.answer !== answer)) return 'contested';
	if (reading.rumour >= 0 && reading.rumour !== answer) return 'contested';
	if (isHazed(desk, key, 'doubt')) return 'contested';
	return desk.statement || groundOf(desk, key, reading.gap) !== null ? key : 'no evidence';
}

/** What the rows of a group say of the asked field. */
interface Reading {
	key: number;
	answer: number;
	several: boolean;
	/** The value of a claim that does not stand. */
	rumour: number;
	/** Claims that do not stand contradict each other. */
	doubts: boolean;
	/** A firm row lacks the asked value. */
	gap: boolean;
	block: Block;
}

function readGroup(desk: Desk, group: number): Reading {
	const { grouping, ask, standings } = desk;
	const reading: Reading = {
		key: -1,
		answer: -1,
		several: false,
		rumour: -1,
		doubts: false,
		gap: false,
		block: 'other rows only'
	};
	const end = grouping.starts[group + 1] ?? 0;
	for (let i = grouping.starts[group] ?? 0; i < end; i++) {
		const row = grouping.rows[i] ?? 0;
		if (!isMet(desk.where, row)) continue;
		const code = ask.codes[row] ?? -1;
		noteClaim(reading, code, standings.of[row] ?? STANDING.barred);
		if (reading.key < 0) reading.key = keyRow(desk, row, reading);
	}
	return reading;
}

function noteClaim(reading: Reading, code: number, standing: number): void {
	if (isFirm(standing)) {
		if (code < 0) reading.gap = true;
		else if (reading.answer < 0) reading.answer = code;
		else if (reading.answer !== code) reading.several = true;
	} else if (code >= 0) {
		if (reading.rumour < 0) reading.rumour = code;
		else if (reading.rumour !== code) reading.doubts = true;
	}
}

/** The row when it can be the key fact, else -1 and the reason noted. */
function keyRow(desk: Desk, row: number, reading: Reading): number {
	const standing = desk.standings.of[row] ?? STANDING.barred;
	if (!isMet(desk.when, row)) return -1;
	if ((desk.ask.codes[row] ?? -1) < 0) reading.block = 'missing value';
	else if (standing === STANDING.reported && !desk.reported) reading.block = 'reported';
	else if (standing === STANDING.kept || standing === STANDING.barred) reading.block = 'excused';
	else if (!desk.loose && desk.standings.loose[row] === 1) reading.block = 'approximate';
	else return row;
	return -1;
}

/** The first ground that holds for a key row; null when none does. */
export function groundOf(desk: Desk, row: number, gap: boolean): Ground | null {
	for (const ground of desk.grounds) {
		if (!isMet(ground.test, row)) continue;
		if (ground.closure === null || (!gap && !isHazed(desk, row, 'gap'))) return ground;
	}
	return null;
}

/** Is a row's answer all there is because its slice is complete, not because the givens decide it? */
export const isClosed = (desk: Desk, row: number): boolean =>
	(groundOf(desk, row, false)?.closure ?? null) !== null;

/**
 * Rows in which a given is missing may speak of the same thing. A firm one leaves a closed slice
 * open; one that does not stand and says another value contests the key.
 */
function isHazed(
	{ grouping, keys, ask, standings }: Desk,
	row: number,
	by: 'gap' | 'doubt'
): boolean {
	if (grouping.hazy.length > MOST_HAZY) return by === 'gap';
	for (const other of grouping.hazy) {
		const firm = isFirm(standings.of[other] ?? STANDING.barred);
		if (by === 'doubt' && (firm || ask.codes[other] === ask.codes[row])) continue;
		if (by === 'doubt' && (ask.codes[other] ?? -1) < 0) continue;
		if (keys.every(({ codes }) => (codes[other] ?? -1) < 0 || codes[other] === codes[row]))
			return true;
	}
	return false;
}

const MOST_HAZY = 256;
