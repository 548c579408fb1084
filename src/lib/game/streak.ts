import { dayNumber, type Day } from './day.ts';

/** Days in a row. */
export interface Streak {
	/** Up to today, or up to yesterday while today's round is still to be played. */
	readonly current: number;
	readonly longest: number;
}

/** The streaks in the days (each once, in any order) whose round was played on the day itself. */
export function streakOf(played: readonly Day[], today: Day): Streak {
	const numbers = played.map(dayNumber).sort((a, b) => a - b);
	let longest = 0;
	let row = 0;
	let before = -Infinity;
	for (const number of numbers) {
		row = number === before + 1 ? row + 1 : 1;
		longest = Math.max(longest, row);
		before = number;
	}
	return { current: dayNumber(today) - before <= 1 ? row : 0, longest };
}
