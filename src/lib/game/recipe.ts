import type { Kind, Level } from './kind.ts';

/**
 * What to ask. The same recipe on the same version of a fact base gives the same quiz, byte for
 * byte. The seed is a secret while the quiz is played, since facts and code are public.
 */
export interface Recipe {
	readonly base: string;
	readonly seed: string;
	/** How many questions, 1 to 50. */
	readonly length: number;
	/** Topic ids; empty means all. */
	readonly topics: readonly string[];
	/** Empty means all. */
	readonly kinds: readonly Kind[];
	/** Null mixes all levels. */
	readonly level: Level | null;
}
