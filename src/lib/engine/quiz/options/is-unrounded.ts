import type { Domain } from '../../facts/fact-base.ts';

const known = new WeakMap<Float64Array, boolean>();

/**
 * Is a zero at the end of a number of this domain chance and not rounding, as in atomic numbers? So it is where
 * hardly more of many whole numbers end in 0 than one in ten. Then 40 may stand beside 39.
 */
export function isUnrounded(domain: Extract<Domain, { readonly type: 'number' }>): boolean {
	const { values } = domain;
	const found = known.get(values);
	if (found !== undefined) return found;
	const made = domain.integer && values.length >= MANY_VALUES && hasFewTens(values);
	known.set(values, made);
	return made;
}

function hasFewTens(values: Float64Array): boolean {
	let tens = 0;
	for (const value of values) if (value % 10 === 0) tens++;
	return tens * MOST_TENS <= values.length;
}

const MANY_VALUES = 30;
/** More than one in seven is more than chance has, where there are many. */
const MOST_TENS = 7;
