import * as composed from './sound-composed.ts';
import { choice, estimate, inverse, number, order, text, truth } from './sound-single.ts';

/** Correct questions about the steppe, by kind; plantings spoil one thing in one of them. */
export const SOUND = {
	...{ choice, inverse, number, truth, estimate, text, order },
	...composed
} as const;
