import * as composed from './sound-composed.ts';
import * as counts from './sound-counts.ts';
import { compare, converse, order, timeline } from './sound-sequences.ts';
import { choice, estimate, inverse, number, text, truth } from './sound-single.ts';

/** Correct questions about the steppe, by kind; plantings spoil one thing in one of them. */
export const SOUND = {
	...{ choice, inverse, number, truth, estimate, text, order, compare, converse, timeline },
	...composed,
	...counts
} as const;
