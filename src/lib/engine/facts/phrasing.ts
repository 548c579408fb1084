import type { Condition } from './condition.ts';

/** All the wording of a fact base in one language. */
export interface Phrasing {
	readonly relations: ReadonlyMap<string, RelationPhrasing>;
}

/** How the facts of one relation are stated and asked; frames stand in the order of the file. */
export interface RelationPhrasing {
	/** States a whole fact; used for reasons, and for true / false where a frame has none of its own. */
	readonly statement: Template | null;
	readonly frames: readonly Frame[];
}

/** Text with slots: literal strings and slots in turn. */
export type Template = readonly (string | Slot)[];

/** `{field}` or `{field.form}`; `{as_of}` and `{source}` stand for the row's own date and source. */
export interface Slot {
	readonly field: string;
	/** A wording form of the entity, or a field or form further along foreign keys (`athlete.country.short`). */
	readonly path: readonly string[];
}

/**
 * How one thing is asked. The givens are all fields that its text shows, and those fixed by
 * `where`. Every text is optional: a frame offers the kinds for which it has one.
 */
export interface Frame {
	/**
	 * Unique inside its relation, the same in every language: `<asked field>/<givens>` unless the
	 * file names it, with `#2`, `#3` behind where that repeats.
	 */
	readonly name: string;
	readonly ask: string;
	/** Those of `question`, else of the first text there is; another text may show fewer: see `givensOf`. */
	readonly givens: readonly string[];
	/** Values that the text says in its own words: they are givens too. */
	readonly where: Condition;
	/** The frame fits only rows with these values; not givens. */
	readonly when: Condition;
	/** Kinds the author left out although the facts would allow them. */
	readonly without: ReadonlySet<string>;
	/** One right answer: choice, text, estimate. */
	readonly question: Template | null;
	/** Names the asked field too: true / false, reasons. */
	readonly statement: Template | null;
	/** Denies a value that is none of the answers; shows no more than the texts that it stands behind. */
	readonly denial?: Template | null;
	/** The asked value without its name, as a noun phrase: two-hop (`the athlete who won {colour} at the {games}`). */
	readonly described: Template | null;
	/** Several right answers: pick many. */
	readonly several: Template | null;
	/** Odd one out; names the shared property, and has the "not". */
	readonly exception: Template | null;
	/** Bring the values of `of` in order of the asked field, or compare two of them. */
	readonly order: {
		readonly of: string;
		readonly question: Template | null;
		/** Asks for the one of two that stands nearer to the first of the ends. */
		readonly compare: Template | null;
		/** Asks for the other one; shows the same as `compare`, and is asked as often. */
		readonly converse: Template | null;
		readonly timeline: Template | null;
		readonly ends: readonly [string, string];
	} | null;
	/** Match the values of `of` with those of the asked field. */
	readonly match: { readonly of: string; readonly question: Template } | null;
	/** How many rows agree with the givens, or which value of a field does most often; closed slices only. */
	readonly count: Template | null;
	readonly most: Template | null;
	/** What the values of the asked field add up to, one of them for each of `of`; closed slices only. */
	readonly sum: { readonly of: string; readonly question: Template } | null;
}
