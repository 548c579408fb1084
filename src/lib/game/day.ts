import { isoDay } from './format-time.ts';

/** A day by UTC in ISO 8601, such as `2026-11-23`. */
export type Day = string & { readonly brand: 'Day' };

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Null for anything but a day that the calendar has, from the year 2000 on. */
export function parseDay(text: string): Day | null {
	if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return null;
	const at = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(at) || dayOf(at) !== text ? null : (text as Day);
}

/** The day on which a moment (milliseconds since 1970) falls. */
export const dayOf = (at: number): Day => isoDay(at) as Day;

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** So many days later; earlier when negative. */
export const addDays = (day: Day, days: number): Day => dayOf((dayNumber(day) + days) * DAY_MS);

/** All days of the month, such as `2026-11`, from its first to its last. */
export function daysOfMonth(month: string): readonly Day[] {
	const days: Day[] = [];
	for (let date = 1; date <= 31; date++) {
		const day = parseDay(`${month}-${String(date).padStart(2, '0')}`);
		if (day !== null) days.push(day);
	}
	return days;
}

/** The place of a day in its week: 0 for Monday to 6 for Sunday. 1970-01-01 was a Thursday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
