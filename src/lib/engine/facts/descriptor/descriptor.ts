import type { Language, Localized } from '../../../game/question.ts';
import type { Field, Relation } from '../fact-base.ts';
import type { Spot } from '../files/spot.ts';

/** `datapackage.json` as understood, before any table is read. */
export interface PackageDescriptor {
	readonly name: string;
	readonly title: Localized;
	readonly version: string;
	readonly languages: readonly Language[];
	/** Name of the table of sources. */
	readonly sources: string;
	readonly topics: ReadonlyMap<string, Localized>;
	readonly resources: readonly ResourceDescriptor[];
}

/** One table. `at` is where it stands in the descriptor. */
export interface ResourceDescriptor extends Pick<
	Relation,
	'name' | 'title' | 'role' | 'topic' | 'modalities'
> {
	readonly at: string;
	readonly path: string;
	readonly delimiter: string;
	/** The column that says how well known each entity is; null when there is none. */
	readonly fame: string | null;
	readonly fields: readonly FieldDescriptor[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
	readonly dependencies: readonly DependencyDescriptor[];
	readonly closures: readonly ClosureDescriptor[];
}

/** The types of Table Schema that a fact base may use. */
export const FIELD_TYPES = [
	'string',
	'integer',
	'number',
	'date',
	'year',
	'yearmonth',
	'boolean',
	'list'
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One column as the descriptor declares it; `at` is where. */
export interface FieldDescriptor extends Pick<
	Field,
	'name' | 'title' | 'askable' | 'peers' | 'unit' | 'volatile' | 'topic' | 'range'
> {
	readonly at: string;
	readonly type: FieldType;
	/** A date with the format `any` may also be a year or a month. */
	readonly anyPrecision: boolean;
	readonly constraints: Constraints;
	readonly categories: readonly Category[] | null;
	readonly categoriesOrdered: boolean;
	readonly missingValues: ReadonlySet<string>;
}

/** One of the values that a column admits, spelled as in the table, and what it is called. */
export interface Category {
	readonly value: string;
	readonly label: Localized;
}

/** Of Table Schema; null where not given. Values are spelled as in the table. */
export interface Constraints {
	readonly required: boolean;
	readonly unique: boolean;
	readonly minimum: string | null;
	readonly maximum: string | null;
	readonly minLength: number | null;
	readonly maxLength: number | null;
	readonly pattern: RegExp | null;
	readonly enum: readonly string[] | null;
}

/** Columns whose values are keys of another table; `at` is where it is declared. */
export interface ForeignKey {
	readonly at: string;
	readonly fields: readonly string[];
	readonly resource: string;
	readonly references: readonly string[];
}

/** Field (also an attribute of an entity, with a dot) to admitted spellings; checked once the tables are read. */
export type ConditionDescriptor = ReadonlyMap<
	string,
	{ readonly at: string; readonly values: readonly string[] }
>;

/**
 * A dependency whose fields are not yet looked up: `given` determine `determines` wherever `when`
 * holds.
 */
export interface DependencyDescriptor {
	readonly at: string;
	readonly given: readonly string[];
	readonly determines: readonly string[];
	readonly when: ConditionDescriptor;
}

/** A closed slice whose fields are not yet looked up; `unit` is what its rows count. */
export interface ClosureDescriptor {
	readonly at: string;
	readonly name: string;
	readonly where: ConditionDescriptor;
	readonly until: string;
	readonly among: ConditionDescriptor;
	readonly unit: string;
	readonly sum: string | null;
	/** Null when the source itself closes the slice. */
	readonly count: {
		readonly at: string;
		readonly relation: string;
		readonly key: readonly string[];
		readonly field: string;
	} | null;
}

/** What every part of the descriptor is read with. */
export interface DescriptorContext {
	readonly languages: readonly Language[];
	readonly topics: ReadonlyMap<string, Localized>;
	readonly sources: string;
	readonly report: (at: string, message: string) => void;
}

/** The members of a JSON object, by name. */
export type Members = ReadonlyMap<string, Spot>;
