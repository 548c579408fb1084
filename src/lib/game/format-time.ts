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

/** About how long a span of milliseconds is, rounded up, in words: `1 minute`, `5 hours`, `12 days`. */
export function formatWait(ms: number): string {
	const minutes = Math.max(1, Math.ceil(ms / 60_000));
	if (minutes < 60) return count(minutes, 'minute');
	const hours = Math.ceil(minutes / 60);
	return hours < 48 ? count(hours, 'hour') : count(Math.ceil(hours / 24), 'day');
}

const count = (number: number, unit: string): string =>
	`${number} ${unit}${number === 1 ? '' : 's'}`;
