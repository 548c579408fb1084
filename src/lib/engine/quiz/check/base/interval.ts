import type { Table } from './table.ts';
import { valueAt } from './table.ts';

/** Both ends are included; dates count as days since 1970. */
export type Interval = readonly [low: number, high: number];

/**
 * All that the row's value may be: a day for a date known to the day, half a unit of the last digit
 * given either way for `about` but a twentieth at the most, no upper end for `at least`. Dates count as days since 1970. Null when
 * the value is missing or neither number nor date.
 */
export function intervalOf(table: Table, field: string, row: number): Interval | null {
	const type = table.relation.fields.get(field)?.domain.type;
	const text = valueAt(table, field, row);
	if (text === null) return null;
	if (type === 'date') return daysOf(text);
	if (type !== 'number') return null;
	const value = Number(text);
	const { claims } = table.relation;
	switch (claims.qualifier(row)) {
		case 'exact':
			return [value, value];
		case 'about':
			return [value - slackOf(text), value + slackOf(text)];
		case 'at least':
			return [value, Infinity];
		case 'range': {
			const stated = claims.interval(row);
			return stated === null ? [value, value] : [stated.low, stated.high];
		}
	}
}

/** How far from a rounded number the truth may lie. */
const slackOf = (text: string): number => Math.min(halfUnit(text), Math.abs(Number(text)) / 20);

/** Half of what the last digit that is no padding zero stands for: 50 for 4400, 0.05 for 2.5. */
function halfUnit(text: string): number {
	const decimals = text.split('.')[1]?.length ?? 0;
	if (decimals > 0) return Number(`5e-${decimals + 1}`);
	const zeros = /[1-9](0*)$/.exec(text)?.[1]?.length ?? 0;
	return Number(`5e${zeros - 1}`);
}

const DAY_MS = 86_400_000;

function daysOf(iso: string): Interval | null {
	const [year = NaN, month, day] = iso.split('-').map(Number);
	const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	const next =
		day !== undefined
			? Date.UTC(year, (month ?? 1) - 1, day + 1)
			: month !== undefined
				? Date.UTC(year, month, 1)
				: Date.UTC(year + 1, 0, 1);
	return Number.isNaN(first) ? null : [first / DAY_MS, next / DAY_MS - 1];
}

/** Is there no value that both may be? */
export const disjoint = ([a, b]: Interval, [c, d]: Interval): boolean => b < c || d < a;

/** Does the first lie wholly before the second? */
export const before = ([, end]: Interval, [start]: Interval): boolean => end < start;
