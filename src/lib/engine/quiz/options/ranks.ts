import type { Domain } from '../../facts/fact-base.ts';
import type { ShownValue } from '../shown-value.ts';

/** Has the domain an order that options must follow? */
export const isOrdered = (domain: Domain): boolean =>
	domain.type === 'number' ||
	domain.type === 'date' ||
	(domain.type === 'category' && domain.ordered);

/** Where options stand in their domain's order: numbers by value, dates by day, the rest by code. */
export function ranksOf(domain: Domain, options: readonly ShownValue[]): readonly number[] {
	return options.map((option) => rankOf(domain, option));
}

function rankOf(domain: Domain, { code, made }: ShownValue): number {
	if (domain.type === 'number') return made === null ? (domain.values[code] ?? NaN) : Number(made);
	if (domain.type !== 'date') return code;
	return Number((made ?? domain.values[code] ?? '').replaceAll('-', '').padEnd(8, '0'));
}
