import type { Language, Localized } from '../../game/question.ts';
import type { Condition } from './condition.ts';
import type { Phrasing } from './phrasing.ts';

/** A parsed, checked and indexed fact base: plain data and typed arrays, frozen by convention. */
export interface FactBase {
	readonly name: string;
	readonly title: Localized;
	readonly version: string;
	/** Hex hash of everything the writer can see; two bases with one digest write the same quizzes. */
	readonly digest: string;
	readonly languages: readonly Language[];
	/** Topic id to title, in the order of the descriptor. */
	readonly topics: ReadonlyMap<string, Localized>;
	readonly relations: ReadonlyMap<string, Relation>;
	/** The name of the relation that lists the sources. */
	readonly sources: string;
	readonly phrasing: ReadonlyMap<Language, Phrasing>;
}

/** One table. Rows are numbered from 0 in the order of the file. */
export interface Relation {
	readonly name: string;
	readonly title: Localized;
	/** `facts` are asked about; `entities` are what facts speak of (and may be asked about too). */
	readonly role: 'facts' | 'entities' | 'sources';
	readonly topic: string | null;
	/** Besides what is asserted, what the frames of this relation word. */
	readonly modalities: ReadonlySet<'forecast' | 'plan'>;
	readonly size: number;
	/**
	 * The fields that carry meaning, in file order; bookkeeping and wording columns are not among
	 * them. An entity's id is a field whose domain is the relation itself. Behind them stand the
	 * attributes that phrasing reaches through a field (`athlete.country`, named with the dot, never
	 * askable): a text that shows only the country gives only the country.
	 */
	readonly fields: ReadonlyMap<string, Field>;
	/** Names of the primary key's fields. */
	readonly key: readonly string[];
	readonly dependencies: readonly Dependency[];
	readonly closures: readonly Closure[];
	readonly claims: Claims;
	/** How the rows of an entity relation are called; null for plain facts. */
	readonly wording: ReadonlyMap<Language, Wording> | null;
	/** For entities: rows that must never stand beside each other as options (70 kg / over 70 kg), both ways. */
	readonly overlaps: ReadonlyMap<number, ReadonlySet<number>>;
	/** For entities, by row: how well known it is, from 1 (to few) to 5 (to everybody); null where the base does not say. */
	readonly fame: Uint8Array | null;
}

/** A column, dictionary-encoded: `codes[row]` is an index into the domain, -1 where the value is missing. */
export interface Field {
	readonly name: string;
	readonly title: Localized;
	readonly domain: Domain;
	readonly codes: Int32Array;
	/** Rows by code: those of code c are `rows[starts[c]] .. rows[starts[c + 1] - 1]`, ascending. */
	readonly postings: { readonly starts: Uint32Array; readonly rows: Uint32Array };
	/** May questions ask for it? */
	readonly askable: boolean;
	/** Fields of the entity (for an entity domain) on which an option must agree with the key. */
	readonly peers: readonly string[];
	/** The unit that all its numbers share, worded; null when there is none. */
	readonly unit: Localized | null;
	/** Questions about it carry the row's as-of date in the stem. */
	readonly volatile: boolean;
	/** Overrides the relation's topic. */
	readonly topic: string | null;
	/** Bounds for estimates, independent of any one value; null when none are declared. */
	readonly range: { readonly min: number; readonly max: number; readonly step: number } | null;
}

/**
 * What a column's codes stand for. An entity domain's code is the row in its relation. Numbers and
 * dates are sorted ascending, categories stand in declared order, texts in order of appearance.
 */
export type Domain =
	| {
			readonly type: 'entity';
			readonly relation: string;
			readonly size: number;
			/** By code, the entity's id as the table spells it; one array, shared by all domains of the relation. */
			readonly ids: readonly string[];
	  }
	| {
			readonly type: 'category';
			readonly values: readonly string[];
			readonly labels: readonly Localized[];
			/** Does the declared order mean something (small, medium, large)? */
			readonly ordered: boolean;
	  }
	| { readonly type: 'number'; readonly values: Float64Array; readonly integer: boolean }
	/** ISO 8601 to the precision known: YYYY, YYYY-MM or YYYY-MM-DD. */
	| { readonly type: 'date'; readonly values: readonly string[] }
	| { readonly type: 'text'; readonly values: readonly string[] };

/** The names of an entity relation's rows in one language. */
export interface Wording {
	/** By form: `label` always; others (`short`, `possessive`, ...) as the tables have them; null where a row lacks it. */
	readonly forms: ReadonlyMap<string, readonly (string | null)[]>;
	readonly aliases: readonly (readonly string[])[];
}

/** In the world, not just in the table, the givens determine these fields. */
export interface Dependency {
	readonly given: readonly string[];
	readonly determines: readonly string[];
	/** Holds only for rows with one of these values, by field; empty means always. */
	readonly when: Condition;
}

/** A slice of the relation that is complete as far as it reaches. */
export interface Closure {
	readonly name: string;
	readonly where: Condition;
	/** ISO 8601, to the precision known: what happened later, the slice says nothing of. */
	readonly until: string;
	/** By field, the values that the slice says anything of; a field that is not there has them all. */
	readonly among: Condition;
	/** What proves it: a stated count that the rows were compared with, or the source of a rule book's ladder. */
	readonly proof:
		| {
				readonly by: 'count';
				readonly fact: FactRef;
				readonly count: number;
				/** The field whose values are summed; null counts rows. */
				readonly sum: string | null;
				readonly unit: string;
		  }
		| { readonly by: 'source' };
}

/** A row by relation and position; `factId` gives it a name that survives growth. */
export interface FactRef {
	readonly relation: string;
	readonly row: number;
}

/** The bookkeeping of each row: one row is one claim. */
export interface Claims {
	readonly status: (row: number) => 'confirmed' | 'reported' | 'disputed';
	readonly modality: (row: number) => 'asserted' | 'forecast' | 'plan';
	readonly qualifier: (row: number) => 'exact' | 'about' | 'at least' | 'range';
	/** The interval a `range` row states, in the unit of its number; null for the other qualifiers. */
	readonly interval: (row: number) => { readonly low: number; readonly high: number } | null;
	/** ISO 8601 date, or null when timeless. */
	readonly asOf: (row: number) => string | null;
	readonly sources: (
		row: number
	) => readonly { readonly source: number; readonly paragraph: number | null }[];
	/** Why the row is never asked (disputed, or `ask` is `no`); null when it may be. */
	readonly excused: (row: number) => string | null;
	/** One more thing that the row's sources say, a whole sentence to be told behind a reason; null for none. */
	readonly note: (row: number, language: Language) => string | null;
}
