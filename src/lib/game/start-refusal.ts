import type { NotSaved } from './not-saved.ts';

/** Why no quiz was started, no round was opened or no draft of one was written. */
export type StartRefusal =
	| NotSaved
	| { readonly code: StartRefusalCode }
	/** A number that the field does not take: it takes `min` to `max`. */
	| {
			readonly code: 'out-of-bounds';
			readonly field: 'length' | 'timer' | 'clock' | 'teams';
			readonly min: number;
			readonly max: number;
	  };

/** Refusals that say all by their name. */
export type StartRefusalCode =
	| 'no-such-base'
	| 'no-such-topic'
	| 'no-such-kind'
	| 'no-such-level'
	/** No question is left for these choices. */
	| 'nothing-fits'
	/** The whole fact base yields none. */
	| 'no-questions'
	/** No fact base yields a daily round. */
	| 'no-round'
	/** Practice: nothing is due, and nothing new is left. */
	| 'all-known'
	/** The fact base of a quiz to be played again is no longer here. */
	| 'base-gone'
	/** A draft was written from facts that have changed since. */
	| 'outdated'
	/** A draft of which every question was taken out. */
	| 'nothing-kept'
	/** *Play the hardest again* after a round without a mistake. */
	| 'nothing-hard'
	| 'too-many-quizzes'
	| 'too-many-drafts'
	| 'too-many-rounds';

/** What a refused start gives back to its page (400, 422, 429 or 503). */
export interface StartRefused {
	readonly refusal: StartRefusal;
}
