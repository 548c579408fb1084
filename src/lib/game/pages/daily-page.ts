import type { Board } from '../board.ts';
import type { Day } from '../day.ts';
import type { Streak } from '../streak.ts';

/** The daily round (`data` of `/daily`); the action `?/start` begins or goes on with today's. */
export interface DailyPage {
	readonly today: Day;
	readonly round: DailyRound;
	readonly streak: Streak;
	readonly calendar: Calendar;
	/** How many have finished today's round. */
	readonly players: number;
	/** When the next round opens, and what the server's clock says, in milliseconds since 1970. */
	readonly opensNext: number;
	readonly now: number;
}

/** Where the visitor stands with a day's round. */
export type DailyRound =
	| { readonly stage: 'open' }
	| { readonly stage: 'begun'; readonly href: string }
	| {
			readonly stage: 'finished';
			readonly resultId: string;
			readonly right: number;
			readonly length: number;
	  };

/** One month. `before` and `after` are the months to turn to (`2026-10`); null where there is nothing. */
export interface Calendar {
	/** Such as `2026-11`. */
	readonly month: string;
	readonly before: string | null;
	readonly after: string | null;
	/** From its first day to its last. */
	readonly days: readonly CalendarDay[];
}

/** One day of the calendar, as the visitor stands to its round. */
export interface CalendarDay {
	readonly day: Day;
	/** `counted`: played on the day; `missed` may still be played; `closed`: too long ago, or to come. */
	readonly state: 'counted' | 'missed' | 'today' | 'closed';
	/** Of a counted round; null otherwise. */
	readonly score: { readonly right: number; readonly length: number } | null;
}

/** A day's results (`data` of `/daily/[day]`); the action `?/play` plays its questions. */
export interface DayPage {
	readonly day: Day;
	/** Only today's round counts; an earlier one may be played for its own sake. */
	readonly isToday: boolean;
	/** Is it not too long past to be played? Its results stay. */
	readonly canPlay: boolean;
	/** The fact base's title; null while nobody asked for that day's questions. */
	readonly title: string | null;
	readonly board: Board;
	readonly address: string;
}

/** How many days back a round may still be played. */
export const PAST_DAYS = 365;
