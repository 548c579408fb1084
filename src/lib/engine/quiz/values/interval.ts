import type { Field, Relation } from '../../facts/fact-base.ts';
import { grainOf } from '../options/number-ladder.ts';

/** What a row leaves possible for a number or date, both bounds included; dates as days since 1970. */
export type Interval = readonly [low: number, high: number];

/** Null where the value is missing or its domain has no order. */
export function intervalOf(relation: Relation, field: Field, row: number): Interval | null {
	const code = field.codes[row] ?? -1;
	if (code < 0) return null;
	switch (field.domain.type) {
		case 'number':
			return numberInterval(relation, field.domain.values[code] ?? 0, row);
		case 'date':
			return daysOf(field.domain.values[code] ?? '');
		case 'category':
			return field.domain.ordered ? [code, code] : null;
		case 'entity':
		case 'text':
			return null;
	}
}

/**
 * By the row's qualifier. `about` leaves half of the last digit that is not zero, and five per cent at
 * the most: nobody who says about 10,000 means 5,000. A decimal that is exact leaves half of its last
 * digit, since it was rounded.
 */
export function numberInterval({ claims }: Relation, value: number, row: number): Interval {
	const half = grainOf(value) / 2;
	switch (claims.qualifier(row)) {
		case 'exact':
			return Number.isInteger(value) ? [value, value] : [value - half, value + half];
		case 'about': {
			const slack = Math.min(half, Math.abs(value) * ABOUT_SHARE);
			return [value - slack, value + slack];
		}
		case 'at least':
			return [value, Number.MAX_VALUE];
		case 'range': {
			const stated = claims.interval(row);
			return stated === null ? [value, value] : [stated.low, stated.high];
		}
	}
}

const ABOUT_SHARE = 0.05;

/** The days of a year, a month or a day. */
function daysOf(iso: string): Interval | null {
	const [year = '', month, day] = iso.split('-').map(Number);
	if (!Number.isInteger(year) || typeof year !== 'number') return null;
	const first = dayNumber(year, (month ?? 1) - 1, day ?? 1);
	if (day !== undefined) return [first, first];
	const next = month === undefined ? dayNumber(year + 1, 0, 1) : dayNumber(year, month, 1);
	return [first, next - 1];
}

function dayNumber(year: number, month: number, day: number): number {
	const time = new Date(0);
	time.setUTCFullYear(year, month, day);
	return Math.round(time.getTime() / DAY_MS);
}

const DAY_MS = 86_400_000;

/** Is there no value that both may be? */
export const areApart = (a: Interval, b: Interval): boolean => a[1] < b[0] || b[1] < a[0];
