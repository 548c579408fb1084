import type { Kind } from '../../../game/kind.ts';
import type { Label } from '../wording/labels.ts';
import type { Words } from '../wording/words.ts';

/** A worded question laid out for the item rules (see README.md). */
export interface Sheet {
	readonly kind: Kind;
	readonly prompt: string;
	/** The words of the stem that no slot brought. */
	readonly literal: Words;
	/** The words of each label that a slot of the stem shows. */
	readonly shown: readonly Words[];
	/** As shown beside the stem; empty where there is nothing to choose from. */
	readonly options: readonly Label[];
	/** What is shown besides: the left sides of pairs. */
	readonly besides: readonly Label[];
	/** Which options are right, by index; all of them where they are to be put in order or matched. */
	readonly rights: readonly number[];
	/** What must not stand in the stem: the right options, the number, the name to type. */
	readonly keys: readonly Label[];
	/** Parallel to items that are put in order: by what they are ordered; else empty. */
	readonly values: readonly Label[];
	/** Is another name no more than a typing error away from one to type? */
	readonly isConfusable: boolean;
	/** Places of the options in their domain where it has an order (numbers, dates, ladders); null for the rest. */
	readonly ranks: readonly number[] | null;
}

/** Finds a flaw: true rejects the question. */
export type Rule = (sheet: Sheet) => boolean;

/** Finds a flaw in the literal text of a stem, before any row fills it. */
export type StemRule = (text: string, kind: Kind) => boolean;
