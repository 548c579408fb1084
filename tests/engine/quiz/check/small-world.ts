import type { Closure, Field, Relation } from '../../../../src/lib/engine/facts/fact-base.ts';

export type Cell = string | number | null;

/** A row of a small table; bookkeeping stands under names with a dollar sign. */
export interface Row {
	readonly [field: string]: Cell;
}

/** A relation as a test writes it: fields by type, rows as objects. */
export interface Spec {
	readonly role?: Relation['role'];
	readonly topic?: string;
	readonly key: readonly string[];
	/** `entity:riders`, `category:gold|silver`, `number`, `date` or `text`. */
	readonly fields: Readonly<Record<string, string>>;
	readonly settings?: Readonly<Record<string, Partial<Field>>>;
	readonly rows: readonly Row[];
	readonly aliases?: Readonly<Record<string, readonly string[]>>;
	readonly overlaps?: readonly (readonly [string, string])[];
	readonly dependencies?: readonly {
		readonly given: readonly string[];
		readonly determines: readonly string[];
		readonly when?: Readonly<Record<string, readonly string[]>>;
	}[];
	readonly closures?: readonly {
		readonly name: string;
		readonly where: Readonly<Record<string, readonly string[]>>;
		readonly until: string;
		readonly among?: Readonly<Record<string, readonly string[]>>;
		readonly proof: Closure['proof'];
	}[];
	readonly modalities?: readonly ('forecast' | 'plan')[];
}

/** A frame as a test writes it. */
export interface FrameSpec {
	readonly name: string;
	readonly ask: string;
	readonly givens?: readonly string[];
	readonly where?: Readonly<Record<string, readonly string[]>>;
	readonly when?: Readonly<Record<string, readonly string[]>>;
	readonly without?: readonly string[];
	readonly texts?: Readonly<Record<string, string>>;
	readonly order?: {
		readonly of: string;
		readonly question?: string;
		readonly compare?: string;
		readonly converse?: string;
		readonly timeline?: string;
		readonly ends: readonly [string, string];
	};
	readonly match?: { readonly of: string; readonly question: string };
	readonly sum?: { readonly of: string; readonly question: string };
}

export interface World {
	readonly tables: Readonly<Record<string, Spec>>;
	/** The language that has the phrasing; English unless it is said. */
	readonly phrasedIn?: string;
	readonly phrasing: Readonly<
		Record<string, { readonly statement: string; readonly frames: readonly FrameSpec[] }>
	>;
}
