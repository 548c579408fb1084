import type { RankedPlayer } from './rank.ts';
import type { Tally } from './tally.ts';

/** The projector: no secret is needed to see it, so it gets no more than players do, and sums. */
export interface ScreenView {
	readonly role: 'screen';
	readonly locked: boolean;
	/** While revealed, and only then; typed answers as numbers only, since they may say anything. */
	readonly tally: Tally | null;
	/** The five best places, while revealed; ten when finished. */
	readonly leaders: readonly RankedPlayer[];
}
