import { domainSize } from '../domain.ts';
import type { Claims, Field, Relation } from '../fact-base.ts';
import { indexCodes } from './postings.ts';

/** A column that is already dictionary-encoded; what is left out gets the format's default. */
export interface ColumnSpec
	extends
		Pick<Field, 'name' | 'domain' | 'codes'>,
		Partial<Omit<Field, 'name' | 'domain' | 'codes' | 'postings'>> {}

/** A table of such columns, all `size` rows long. Without claims every row is confirmed, exact and timeless. */
export interface RelationSpec
	extends Pick<Relation, 'name' | 'size'>, Partial<Omit<Relation, 'name' | 'size' | 'fields'>> {
	readonly columns: readonly ColumnSpec[];
}

/** Indexes typed columns, in time linear in the number of cells. Nothing is checked: see `parseFactBase`. */
export function buildRelation(spec: RelationSpec): Relation {
	const { columns, ...given } = spec;
	return {
		title: {},
		role: 'facts',
		topic: null,
		modalities: new Set(),
		key: [],
		dependencies: [],
		closures: [],
		claims: PLAIN_CLAIMS,
		wording: null,
		overlaps: new Map(),
		fame: null,
		...given,
		fields: new Map(columns.map((column) => [column.name, buildField(column)]))
	};
}

/** Indexes one typed column, with the format's default for whatever is left out. */
export function buildField(column: ColumnSpec): Field {
	return {
		title: {},
		askable: true,
		peers: [],
		unit: null,
		volatile: false,
		topic: null,
		range: null,
		...column,
		postings: indexCodes(column.codes, domainSize(column.domain))
	};
}

const PLAIN_CLAIMS: Claims = {
	status: () => 'confirmed',
	modality: () => 'asserted',
	qualifier: () => 'exact',
	interval: () => null,
	asOf: () => null,
	sources: () => [],
	excused: () => null,
	note: () => null
};
