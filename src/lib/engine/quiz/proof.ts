import type { Kind } from '../../game/kind.ts';

/** `<relation>/<primary key values joined by a slash>`: names a row for as long as it exists. */
export type FactId = string;

/** A value as the table spells it: an entity's or category's id, a number or date in plain notation. */
export type Value = string;

/** `<relation>?<givens, sorted, comma-separated>><asked field>`: what is tested, whatever the wording or kind. */
export type UnitId = string;

/** Why exactly this answer is right and the others wrong: enough to verify it by a full scan. */
export interface Proof {
	readonly rule: Kind;
	readonly unit: UnitId;
	readonly topic: string;
	readonly relation: string;
	/** The frame of the phrasing file that asked. */
	readonly frame: string;
	/** Field and value, in the order of the relation's fields. */
	readonly givens: readonly Given[];
	readonly asked: string;
	/** Two hops only: how the stem says one of the givens without naming it. */
	readonly via?: Via;
	/** All values that are right for the givens. */
	readonly answers: readonly Value[];
	/** The facts the answer rests on; the first is the key fact. */
	readonly facts: readonly FactId[];
	/**
	 * Pick many and odd one out only: the fact that stands for the whole slice. Which of the slice are
	 * shown changes from question to question; by this one it is known again.
	 */
	readonly slice?: FactId;
	readonly evidence: Evidence;
	/**
	 * Parallel to the options as shown (order: the items; pairs: the left sides; place: the item,
	 * then the placed cards; boolean: the one value claimed). Empty for number and text.
	 */
	readonly options: readonly OptionProof[];
}

/** A given of one relation that the stem describes by what another relation says of it. */
export interface Via {
	/** Which of the givens is described. */
	readonly field: string;
	readonly relation: string;
	readonly frame: string;
	/** The field of that relation whose value the given is. */
	readonly asked: string;
	readonly givens: readonly Given[];
	readonly fact: FactId;
	readonly evidence: Evidence;
}

/** One thing that the stem says: a field and the value that the key fact has in it. */
export interface Given {
	readonly field: string;
	readonly value: Value;
}

/** The declared property that makes the question safe (see README.md, Evidence); there is no fourth. */
export type Evidence =
	| { readonly by: 'dependency'; readonly given: readonly string[]; readonly determines: string }
	| { readonly by: 'closure'; readonly closure: string }
	/** The number itself is the claim: estimates, orders and comparisons of stated values. */
	| { readonly by: 'statement' };

/** What makes one option right or wrong. */
export interface OptionProof {
	readonly value: Value;
	readonly verdict: 'right' | 'refuted';
	/** What refutes it or makes it right: an evidence, or facts that say so. */
	readonly facts: readonly FactId[];
	/** For order, compare, timeline: the interval of the asked field behind this item. */
	readonly interval?: readonly [low: number, high: number];
}
