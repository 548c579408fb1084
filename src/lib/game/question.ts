import type { Kind, Level } from './kind.ts';

/** A BCP 47 tag, such as `en` or `kk`. */
export type Language = string;

/** One text in each language that a fact base has words for. */
export type Localized = Readonly<Record<Language, string>>;

/** Says nothing about the facts behind it; what players see says nothing about the quiz's seed either. */
export type QuestionId = string & { readonly brand: 'QuestionId' };

/** What every question shows, however it is answered. `topic` and `prompt` are worded in one language. */
interface Asked {
	readonly id: QuestionId;
	readonly kind: Kind;
	readonly level: Level;
	readonly topic: string;
	/** The stem; for the form `boolean`, the statement to judge. */
	readonly prompt: string;
}

/** Pick one option. */
export interface OneQuestion extends Asked {
	readonly form: 'one';
	readonly options: readonly string[];
}

/** Pick every option that fits: at least two do, at least one does not. */
export interface ManyQuestion extends Asked {
	readonly form: 'many';
	readonly options: readonly string[];
}

/** Is the prompt true? */
export interface BooleanQuestion extends Asked {
	readonly form: 'boolean';
}

/** Give a number between `min` and `max` (both included, the bounds do not depend on the key), on a grid of `step`. */
export interface NumberQuestion extends Asked {
	readonly form: 'number';
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** Shown behind the number; null when the stem says it all. */
	readonly unit: string | null;
}

/** Type a name. */
export interface TextQuestion extends Asked {
	readonly form: 'text';
}

/** Bring the options in order; they are first shown in an order that says nothing. */
export interface OrderQuestion extends Asked {
	readonly form: 'order';
	readonly options: readonly string[];
	/** What stands at the two ends, such as `earliest` and `latest`. */
	readonly ends: readonly [first: string, last: string];
}

/** Give each left side its right side; as many rights as lefts. */
export interface PairsQuestion extends Asked {
	readonly form: 'pairs';
	readonly left: readonly string[];
	readonly right: readonly string[];
}

/** Put `item` into one of the `placed.length + 1` gaps between cards that lie in order. */
export interface PlaceQuestion extends Asked {
	readonly form: 'place';
	readonly item: string;
	readonly placed: readonly string[];
	readonly ends: readonly [first: string, last: string];
}

/**
 * A question as it is asked, in one language. It has no place for an answer: key, proof and reason
 * live apart, in the engine's `Quiz`.
 */
export type Question =
	| OneQuestion
	| ManyQuestion
	| BooleanQuestion
	| NumberQuestion
	| TextQuestion
	| OrderQuestion
	| PairsQuestion
	| PlaceQuestion;
