import type { Ghost } from '../ghost.ts';
import type { ResultView, StepView } from '../run-view.ts';

/**
 * The end of a run, for the one who played it (`data` of `/run/[id]/end`). Its actions `?/again` (new
 * questions, same choices) and `?/same` (the same questions) need no field, and redirect (303) to the first
 * question of the new run, or are `StartRefused`.
 */
export interface EndPage {
	/** Its `resultId` makes the address to share: `/r/<resultId>`. */
	readonly result: ResultView;
	/** Every question with the player's own answer, the right one and the reason, in order. */
	readonly review: readonly RevealedStep[];
	/** The run that was played against, to its end; null without one. */
	readonly ghost: Ghost | null;
}

/** A step of a run that is answered, or whose time ran out. */
export type RevealedStep = Extract<StepView, { readonly stage: 'revealed' }>;
