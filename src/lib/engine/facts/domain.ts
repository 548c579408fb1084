import type { Domain } from './fact-base.ts';

/** How many codes a domain has: they run from 0 to one less. */
export function domainSize(domain: Domain): number {
	return domain.type === 'entity' ? domain.size : domain.values.length;
}

/**
 * A value as the table spells it: an entity's or category's id, a number in plain notation, a date
 * in ISO 8601. The code must be one of the domain's; -1, a missing value, gives an empty text.
 */
export function spell(domain: Domain, code: number): string {
	if (domain.type === 'number') return spellNumber(domain.values[code]);
	const spellings = domain.type === 'entity' ? domain.ids : domain.values;
	return spellings[code] ?? '';
}

/** Never with an exponent: what a spreadsheet shows, and what `Number` reads back unchanged. */
function spellNumber(value: number | undefined): string {
	if (value === undefined) return '';
	const text = String(value);
	return text.includes('e-') ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '') : text;
}

const MOST_DECIMALS = 20;

/** Code by spelling, for looking up what descriptor and phrasing name. One pass; keep it where many are asked. */
export function codesBySpelling(domain: Domain): ReadonlyMap<string, number> {
	const codes = new Map<string, number>();
	for (let code = domainSize(domain) - 1; code >= 0; code--) codes.set(spell(domain, code), code);
	return codes;
}
