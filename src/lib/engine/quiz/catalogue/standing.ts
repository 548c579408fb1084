import type { Relation } from '../../facts/fact-base.ts';

/** How a row may be used; one byte a row. */
export const STANDING = {
	/** Confirmed, and may be asked. */
	asked: 0,
	/** Confirmed, kept out of questions by its author: it still counts as a fact. */
	kept: 1,
	/** Asked only where the stem names its source; never refutes. */
	reported: 2,
	/** Disputed, or of a modality that the relation does not word: never asked, shown or used. */
	barred: 3
} as const;

/** The bookkeeping of a relation's rows, read once. */
export interface Standings {
	readonly of: Uint8Array;
	/** 1 where the row's number is approximate, a bound or an interval. */
	readonly loose: Uint8Array;
	/** See `isSound`; a bit a row, so that those of a large base stay near the processor. */
	readonly sound: Uint8Array;
	/** What could be told as well, but is kept out of questions; a bit a row too, looked at last. */
	readonly kept: Uint8Array;
}

const known = new WeakMap<Relation, Standings>();

/** Classifies every row of a relation, once. */
export function standingsOf(relation: Relation): Standings {
	const read = known.get(relation);
	if (read !== undefined) return read;
	const of = new Uint8Array(relation.size);
	const loose = new Uint8Array(relation.size);
	const sound = new Uint8Array((relation.size >> 3) + 1);
	const kept = new Uint8Array(sound.length);
	for (let row = 0; row < relation.size; row++) {
		const standing = standingOf(relation, row);
		of[row] = standing;
		if (relation.claims.qualifier(row) !== 'exact') loose[row] = 1;
		else if (standing === STANDING.asked) setBit(sound, row);
		else if (standing === STANDING.kept) setBit(kept, row);
	}
	const standings = { of, loose, sound, kept };
	known.set(relation, standings);
	return standings;
}

function standingOf({ claims, modalities }: Relation, row: number): number {
	const status = claims.status(row);
	const modality = claims.modality(row);
	if (status === 'disputed' || (modality !== 'asserted' && !modalities.has(modality))) {
		return STANDING.barred;
	}
	const isExcused = claims.excused(row) !== null;
	if (status === 'reported') return isExcused ? STANDING.barred : STANDING.reported;
	return isExcused ? STANDING.kept : STANDING.asked;
}

/** Can the row be asked as it stands: confirmed, exact, and not kept out of questions? */
export const isSound = ({ sound }: Standings, row: number): boolean => hasBit(sound, row);

/** Can the row be held against a wrong answer: confirmed and exact, be it asked or not? */
export const isTellable = ({ sound, kept }: Standings, row: number): boolean =>
	hasBit(sound, row) || hasBit(kept, row);

const hasBit = (bits: Uint8Array, row: number): boolean =>
	(((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;

function setBit(bits: Uint8Array, row: number): void {
	bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
}

/** Does the row count as a fact that refutes? */
export const isFirm = (standing: number): boolean => standing <= STANDING.kept;
