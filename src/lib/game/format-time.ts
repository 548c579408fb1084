const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** An ISO 8601 date of day, month or year precision in words: `8 September 2024`, `September 2024`, `2024`. */
export function formatDate(iso: string): string {
	const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
	const name = MONTHS[Number(month) - 1];
	if (name === undefined) return year;
	return day === '' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A moment as the day it falls on by UTC, in ISO 8601: the same on every machine. */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A span of milliseconds in words: `48 s`, `2 min 5 s`, `1 h 4 min`. */
export function formatSpan(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
