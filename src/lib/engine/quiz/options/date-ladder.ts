import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';

/** A date to hide among others of its precision. */
export interface DateRung {
	/** ISO 8601: a year, a month or a day. */
	readonly value: string;
	readonly wanted: number;
	readonly level: Level;
	/** ISO 8601; nothing made up lies behind it. */
	readonly latest: string;
}

/**
 * Dates around a key at equal steps, ascending, the key's rank uniform and the step drawn without
 * looking at it. Null when any rank would reach behind the latest date (see `ladderAround`).
 */
export function datesAround(stream: Stream, rung: DateRung): readonly string[] | null {
	const { value, wanted, level } = rung;
	const choices = STEPS[level];
	const step = choices[below(stream, choices.length)] ?? 1;
	const rank = below(stream, wanted);
	const at = (i: number) => shifted(value, i * step);
	const furthest = at(wanted - 1);
	if (furthest === null || furthest > rung.latest.slice(0, furthest.length)) return null;
	const dates: string[] = [];
	for (let i = 0; i < wanted; i++) {
		const date = at(i - rank);
		if (date === null) return null;
		dates.push(date);
	}
	return dates;
}

/** A date so many years, months or days later, by its own precision; null outside the years 1 to 9999. */
function shifted(iso: string, by: number): string | null {
	const [year = '', month, day] = iso.split('-');
	if (!/^\d{4}$/.test(year)) return null;
	const time = new Date(0);
	const count = (unit: string | undefined, isUnit: boolean) =>
		Number(unit ?? 1) + (isUnit ? by : 0);
	time.setUTCFullYear(
		count(year, month === undefined),
		count(month, day === undefined && month !== undefined) - 1,
		count(day, day !== undefined)
	);
	if (!(time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999)) return null;
	return time.toISOString().slice(0, iso.length);
}

const STEPS: Readonly<Record<Level, readonly number[]>> = {
	easy: [5, 6, 7, 8, 10],
	medium: [3, 4, 5],
	hard: [1, 2, 3]
};
