import type { Column } from '../../facts/column.ts';
import type { Field } from '../../facts/fact-base.ts';

/** A column by which two answers are more or less alike. */
export interface Trait {
	readonly column: Column;
	/** Who has which code: rows for company, answers for attributes. */
	readonly postings: Field['postings'];
	readonly weight: number;
	/** Codes of an ordered domain that are this near count in part; 0 for others. */
	readonly near: number;
}
