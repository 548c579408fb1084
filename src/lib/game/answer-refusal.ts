import type { NotSaved } from './not-saved.ts';
import type { WhichOne } from './which-one.ts';

/** Why an answer was not taken. */
export type AnswerRefusal = FlatAnswerRefusal | WhichOne;

/** Asks nothing back. */
export type FlatAnswerRefusal = AnswerFault | NotSaved;

/** Why what was posted is no answer to the question. */
export type AnswerFault =
	| { readonly code: AnswerFaultCode }
	| { readonly code: 'number-out-of-bounds'; readonly min: number; readonly max: number }
	/** A text of more than `max` characters. */
	| { readonly code: 'text-too-long'; readonly max: number };

/** Faults that say all by their name: one for each form of question. */
export type AnswerFaultCode =
	| 'no-option'
	| 'no-options'
	| 'no-verdict'
	| 'no-number'
	| 'no-text'
	/** Two items in one place, or an item without one. */
	| 'no-order'
	/** One partner for two items, or an item without one. */
	| 'no-pairs'
	| 'no-gap';
