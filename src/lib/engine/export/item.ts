import type { Kind, Level } from '../../game/kind.ts';

/** A question with its answer and reason, in clean text: what every format writes. */
export type Item = ItemHead & ItemBody;
/** An item of one form. */
export type ItemOf<F extends Item['form']> = ItemHead & Extract<ItemBody, { readonly form: F }>;

interface ItemHead {
	readonly id: string;
	readonly kind: Kind;
	readonly level: Level;
	readonly topic: string;
	/** With its unit, and `**` around words that are set apart. */
	readonly stem: string;
	readonly reason: string;
	/** What speaks for or against each option (order: item, pairs: left side); may be empty. */
	readonly remarks: readonly string[];
	/** A source a line. */
	readonly sources: readonly string[];
	/** The right answer in words, a line for each part. */
	readonly answer: readonly string[];
}

/** An option, and whether it is right. */
export interface Choice {
	readonly text: string;
	readonly right: boolean;
}

/** A number is right between the two bounds, both included. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

type ItemBody =
	| { readonly form: 'one'; readonly options: readonly Choice[] }
	| { readonly form: 'many'; readonly options: readonly Choice[] }
	| { readonly form: 'boolean'; readonly value: boolean }
	/** Full points within `full`; at least half of them within `half`, null when nothing beyond counts. */
	| { readonly form: 'number'; readonly full: Span; readonly half: Span | null }
	/** The canonical spelling first. */
	| { readonly form: 'text'; readonly accepted: readonly string[] }
	| {
			readonly form: 'order';
			readonly shown: readonly string[];
			readonly sorted: readonly string[];
			readonly ends: readonly [first: string, last: string];
	  }
	| {
			readonly form: 'pairs';
			readonly pairs: readonly (readonly [left: string, right: string])[];
			/** The right sides as they are shown. */
			readonly rights: readonly string[];
	  }
	| {
			readonly form: 'place';
			readonly item: string;
			readonly placed: readonly string[];
			readonly ends: readonly [first: string, last: string];
	  };
