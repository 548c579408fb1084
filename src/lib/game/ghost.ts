import type { Mark } from './answer.ts';

/**
 * The run that one plays against. While playing it has a mark for each question that one has answered
 * oneself, and no more: a ghost that ran ahead would tell how hard the next question is.
 */
export interface Ghost {
	/** Null when its player gave none. */
	readonly name: string | null;
	/** One's own earlier run? */
	readonly isSelf: boolean;
	readonly verdicts: readonly Mark['verdict'][];
	/** For these questions. */
	readonly points: number;
}

/** What a ghost is called. */
export const ghostName = ({ name, isSelf }: Pick<Ghost, 'name' | 'isSelf'>): string =>
	isSelf ? 'You, before' : (name ?? 'Somebody');
