import type { Attempt } from '../../game/run-view.ts';

/** What tells whether a run counts. */
interface Tried {
	readonly id: string;
	/** The session's first run through the quiz. */
	readonly first: string | null;
	/** The day whose daily round the quiz is; null for any other quiz. */
	readonly round: string | null;
	/** The day for which the run counts; null for none. */
	readonly day: string | null;
}

/** Whether a run counts, or why it does not. */
export function attemptOf({ id, first, round, day }: Tried): Attempt {
	if (first !== id) return 'repeat';
	return round !== null && day === null ? 'late' : 'counts';
}
