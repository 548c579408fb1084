import type { Field, Relation } from '../fact-base.ts';
import type { Table } from './table.ts';

/** A relation while its base is being read, beside the table it comes from. */
export interface RelationDraft {
	readonly table: Table;
	readonly relation: Relation;
	/** The relation's own fields, to which attributes are added as conditions and phrasing ask for them. */
	readonly fields: Map<string, Field>;
}

/** By the names that the descriptor lists; null for a table that could not be read, and was reported. */
export type RelationDrafts = ReadonlyMap<string, RelationDraft | null>;
