import { spell } from './domain.ts';
import type { Closure, Field, Relation } from './fact-base.ts';

interface Context {
	/** Finds a table: among a base's relations, or the drafts while it is being read. */
	readonly lookup: Lookup;
	/** Does the slice reach an entity that lacks one of its dates, and so may lie beyond? */
	readonly undated: boolean;
}

type Lookup = (name: string) => Pick<Relation, 'fields'> | null | undefined;

/**
 * Which values of a field a closed slice says anything of, by code: those that it is declared for, and of
 * dates, and of entities that have dates, none that may lie after it. What lies beyond is neither right
 * nor wrong. A field by which the slice is cut out (licences for Games yet to come) has no limits of its own.
 */
export function reachOf(
	closure: Closure,
	field: Field,
	{ lookup, undated }: Context
): (code: number) => boolean {
	if (closure.where.has(field.name)) return () => true;
	const among = closure.among.get(field.name);
	const dates = datesOf(field, lookup);
	return (code) =>
		(among === undefined || among.has(code)) &&
		dates.every((dateOf) => {
			const date = dateOf(code);
			return date === '' ? undated : isBy(date, closure.until);
		});
}

function datesOf(field: Field, lookup: Lookup): readonly ((code: number) => string)[] {
	const { domain } = field;
	if (domain.type === 'date') return [(code) => spell(domain, code)];
	if (domain.type !== 'entity') return [];
	const attributes = [...(lookup(domain.relation)?.fields.values() ?? [])];
	return attributes
		.filter(({ name, domain: { type } }) => type === 'date' && !name.includes('.'))
		.map((date) => (code) => spell(date.domain, date.codes[code] ?? -1));
}

/** Is all that a date may mean over by another one? Both to the precision known. */
export const isBy = (date: string, until: string): boolean => lastDay(date) <= lastDay(until);

/** The last day of a year, a month or a day: compared as text, every month may have 31. */
const lastDay = (iso: string): string => iso + '-12-31'.slice(iso.length - YEAR_LENGTH);

const YEAR_LENGTH = 4;
