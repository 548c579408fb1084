import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';
import type { Value } from '../proof.ts';
import type { WrittenQuestion } from '../quiz.ts';
import type { Shown } from './read/shown.ts';
import type { Table } from './base/table.ts';

/** By field, every value that a reader of the stem may take for the given. */
export type Givens = ReadonlyMap<string, ReadonlySet<Value>>;

/** A question laid open beside the rows that it speaks of. */
export interface Case extends WrittenQuestion {
	readonly base: FactBase;
	readonly language: Language;
	readonly table: Table;
	/** The key fact's row; of a slice, that of the fact which stands for it. */
	readonly row: number;
	/** Null for a relation without phrasing in any language. */
	readonly frame: Frame | null;
	/** Worded by labels alone, since this language has no text for the frame. */
	readonly neutral: boolean;
	readonly template: Template | null;
	/** The slots of the prompt as read back; null when it could not be. */
	readonly shown: readonly Shown[] | null;
	/** For kinds whose options are the things asked about: their field. */
	readonly item: string | null;
	/** The first hop of two. */
	readonly hop: Case | null;
	readonly givens: Givens;
	/** The as-of date that the stem names, null when it names none. */
	readonly asOf: string | null;
}
