import type { Level } from '../../game/kind.ts';
import type { Cell } from './catalogue/cell.ts';

/** A value that is shown: a code of its field's domain, or a number or date made up as a distractor. */
export interface Pick {
	/** -1 for what is made up. */
	readonly code: number;
	/** A row of the cell's relation that says it, -1 when there is none at hand. */
	readonly row: number;
	/** What is made up, as a table would spell it. */
	readonly made: string | null;
}

/** A question before it has words: the same in every language. */
export interface Draft {
	readonly cell: Cell;
	/** The key fact's row. */
	readonly row: number;
	readonly level: Level;
	readonly body: Body;
}

/** What is shown beside the stem, in the order shown, and what is right. */
export type Body =
	| { readonly form: 'one'; readonly options: readonly Pick[]; readonly right: number }
	| { readonly form: 'boolean'; readonly claim: Pick; readonly value: boolean }
	| { readonly form: 'many'; readonly options: readonly Pick[]; readonly rights: readonly number[] }
	| NumberBody
	| { readonly form: 'text' }
	| { readonly form: 'order'; readonly items: readonly Pick[]; readonly order: readonly number[] }
	| {
			readonly form: 'pairs';
			readonly left: readonly Pick[];
			readonly right: readonly Pick[];
			readonly rights: readonly number[];
	  }
	| {
			readonly form: 'place';
			readonly item: Pick;
			readonly placed: readonly Pick[];
			readonly gap: number;
	  };

/** An estimate: what is right, and the slider, whose bounds do not depend on it. */
export interface NumberBody {
	readonly form: 'number';
	readonly value: number;
	/** The interval that the source's own precision leaves. */
	readonly low: number;
	readonly high: number;
	/** How far beyond it an answer is worth nothing. */
	readonly reach: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
}
