import type { Kind, Level } from '../../game/kind.ts';
import type { Language, Question } from '../../game/question.ts';
import type { Recipe } from '../../game/recipe.ts';
import type { Reason } from '../../game/reveal.ts';
import type { Proof, UnitId } from './proof.ts';

/**
 * A frozen quiz: what is asked and, apart from it, what is right and why. The arrays run parallel:
 * position i is the same question in every language, and the indices in `key[i]` fit all of them.
 */
export interface Quiz {
	readonly base: { readonly name: string; readonly version: string; readonly digest: string };
	readonly recipe: Recipe;
	readonly languages: readonly Language[];
	readonly questions: Readonly<Record<Language, readonly Question[]>>;
	readonly key: readonly Key[];
	readonly proofs: readonly Proof[];
	readonly reasons: Readonly<Record<Language, readonly Reason[]>>;
}

/** One question with everything that belongs to it, in one language: what the writer makes and the checker reads. */
export interface WrittenQuestion {
	readonly question: Question;
	readonly key: Key;
	readonly proof: Proof;
	readonly reason: Reason;
}

/** The right answer, with what marking needs to be fair. */
export type Key =
	| { readonly form: 'one'; readonly option: number }
	| { readonly form: 'many'; readonly options: readonly number[] }
	| { readonly form: 'boolean'; readonly value: boolean }
	/** Full points within `low..high` (the source's own precision), falling to none at `reach` beyond. */
	| {
			readonly form: 'number';
			readonly value: number;
			readonly low: number;
			readonly high: number;
			readonly reach: number;
	  }
	| TextKey
	| { readonly form: 'order'; readonly order: readonly number[] }
	| { readonly form: 'pairs'; readonly rights: readonly number[] }
	| { readonly form: 'place'; readonly gap: number };

/** Folded names decide (see `fold`); the canonical form is what is shown after each answer. */
export interface TextKey {
	readonly form: 'text';
	readonly canonical: string;
	/** Every spelling that is right, as people write it. */
	readonly accepted: readonly string[];
	/** Other entities' spellings close enough to be confused: an answer must be nearer to the key by 2 edits. */
	readonly rivals: readonly string[];
	/** Short forms that several entities of the peer group share, whatever the key is: handed back as "which one?". */
	readonly ambiguous: Readonly<Record<string, readonly string[]>>;
}

/** What a question tests, for balance, difficulty and spaced repetition. */
export interface Unit {
	readonly id: UnitId;
	readonly kind: Kind;
	readonly level: Level;
	readonly topic: string;
}
