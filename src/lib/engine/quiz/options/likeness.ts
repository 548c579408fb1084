import { codeAt, columnOf } from '../../facts/column.ts';
import type { FactBase, Field, Relation } from '../../facts/fact-base.ts';
import { indexCodes } from '../../facts/tables/postings.ts';
import { initialTrait } from './initials.ts';
import type { Trait } from './trait.ts';

/** Columns by which two answers are more or less alike; small whole weights, no floats. */
export interface Likeness {
	/** Attributes of the answer itself, by its code. */
	readonly attributes: readonly Trait[];
	/** What else the rows say that have the answers. */
	readonly company: readonly Trait[];
}

/** Picks the columns that tell how alike two values of an asked field are. */
export function likenessOf(base: FactBase, relation: Relation, ask: Field): Likeness {
	const described = ask.domain.type === 'entity' ? base.relations.get(ask.domain.relation) : null;
	const company = described === relation ? [] : traitsOf(relation, ask);
	return {
		attributes: [
			...traitsOf(described ?? null, null),
			...initialTrait(ask.domain),
			...fameTrait(described?.fame ?? null)
		],
		company: relation.size > LARGE ? company.slice(0, MOST_COMPANY) : company
	};
}

/** Columns that hold few enough values for two rows to share one. */
function traitsOf(relation: Relation | null, ask: Field | null): readonly Trait[] {
	if (relation === null) return [];
	return [...relation.fields.values()]
		.filter((field) => field !== ask && !field.name.includes('.'))
		.filter((field) => isShared(field, relation))
		.sort((a, b) => a.postings.starts.length - b.postings.starts.length)
		.slice(0, MOST_TRAITS)
		.map((field) => traitOf(relation, field));
}

/** The well known are mistaken for the well known. */
function fameTrait(fame: Uint8Array | null): readonly Trait[] {
	if (fame === null) return [];
	const codes = Int32Array.from(fame);
	const column = { cells: codes, width: 1, at: 0 };
	return [{ column, postings: indexCodes(codes, MOST_FAME + 1), weight: 2, near: 1 }];
}

function isShared({ domain, postings }: Field, relation: Relation): boolean {
	const size = postings.starts.length - 1;
	if (domain.type === 'entity' && domain.relation === relation.name) return false;
	return (
		size > 1 && (size * 2 <= relation.size || domain.type === 'number' || domain.type === 'date')
	);
}

function traitOf(relation: Relation, field: Field): Trait {
	const { domain, postings } = field;
	const size = postings.starts.length - 1;
	const isOrdered = domain.type === 'number' || domain.type === 'date';
	return {
		column: columnOf(relation, field),
		postings,
		weight: size <= FEW_VALUES ? 2 : 4,
		near: isOrdered ? Math.max(1, Math.floor(size / NEAR_SHARE)) : 0
	};
}

const MOST_FAME = 5;
const MOST_TRAITS = 4;
/** In large tables rows lie far apart in memory: each of their columns costs more than an attribute does. */
const LARGE = 65_536;
const MOST_COMPANY = 2;
const FEW_VALUES = 8;
const NEAR_SHARE = 16;

/** An answer and a row that has it; -1 for none. */
export interface Candidate {
	readonly code: number;
	readonly row: number;
}

/** How alike two answers are: 0 and up. */
export function alike({ attributes, company }: Likeness, a: Candidate, b: Candidate): number {
	return shared(attributes, a.code, b.code) + shared(company, a.row, b.row);
}

/** What is the same counts in full, what is very near for three quarters, what is near for half. */
function shared(traits: readonly Trait[], a: number, b: number): number {
	if (a < 0 || b < 0) return 0;
	let sum = 0;
	for (const { column, weight, near } of traits) {
		const one = codeAt(column, a);
		const other = codeAt(column, b);
		if (one < 0 || other < 0) continue;
		const apart = Math.abs(one - other);
		if (apart === 0) sum += weight;
		else if (apart <= near) sum += 2 * apart <= near ? (3 * weight) >> 2 : weight >> 1;
	}
	return sum;
}
