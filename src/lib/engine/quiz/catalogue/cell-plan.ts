import type { Kind } from '../../../game/kind.ts';
import type { Field } from '../../facts/fact-base.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';
import type { Draft, Hop, Task } from './cell.ts';
import type { Ground } from './evidence.ts';
import { type Inquiry, settle, type Settled } from './settle.ts';

/** What a kind takes from a frame. */
export interface CellPlan {
	readonly kind: Kind;
	readonly ask: Field;
	/** Whose values are the options or items. */
	readonly shown: Field;
	/** The stem, from the frame of any language. */
	readonly template: (frame: Frame, language: string) => Template | null;
	/** The stem that asks for the other one of two; null where only one of them is ever asked for. */
	readonly converse: (frame: Frame) => Template | null;
	/** Fields that the kind fixes besides what its text shows. */
	readonly besides: readonly Field[];
	/** Describes a given instead of naming it; null for one hop. */
	readonly hop: Hop | null;
	/** See `Inquiry`. */
	readonly loose: boolean;
	readonly statement: boolean;
	/** Finds the key rows; `settle` unless the kind has its own way. The stem of a mute row says its key. */
	readonly settle: (inquiry: Inquiry, isMute: (row: number) => boolean) => Settled;
	/** The language-neutral question, or null when this draw gives none. */
	readonly draft: (task: Task) => Draft | null;
	/** Chooses among the grounds, when not all will do. */
	readonly grounds: (grounds: readonly Ground[]) => readonly Ground[];
}

/** A plan that takes nothing but one right answer and says so in one way: what most kinds begin from. */
export const ONE_ANSWER = {
	converse: () => null,
	besides: [],
	hop: null,
	loose: false,
	statement: false,
	settle,
	grounds: (grounds: readonly Ground[]) => grounds
} as const;
