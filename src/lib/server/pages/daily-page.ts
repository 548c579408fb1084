import { addDays, type Day, DAY_MS, dayNumber, dayOf, daysOfMonth } from '../../game/day.ts';
import {
	type Calendar,
	type CalendarDay,
	type DailyPage,
	type DailyRound,
	PAST_DAYS
} from '../../game/pages/daily-page.ts';
import { streakOf } from '../../game/streak.ts';
import { countPlayers } from '../daily/count-players.ts';
import { findBegunRound } from '../daily/find-begun-round.ts';
import { listRounds, type PlayedRound } from '../daily/list-rounds.ts';
import type { SessionId } from '../session/session-id.ts';
import type { Shell } from '../shell.ts';

/** Today's round and the visitor's month; `wanted` is the month asked for (`2026-10`), null for the present. */
export async function dailyPage(
	{ database, clock }: Shell,
	session: SessionId | null,
	wanted: string | null
): Promise<DailyPage> {
	const now = clock();
	const today = dayOf(now);
	const played = session === null ? [] : await listRounds(database, session);
	const begun = session === null ? null : await findBegunRound(database, session, today);
	return {
		today,
		round: roundOf(played, begun, today),
		streak: streakOf(
			played.map(({ day }) => day),
			today
		),
		calendar: calendarOf(wanted ?? today.slice(0, 7), played, today),
		players: await countPlayers(database, today),
		opensNext: (dayNumber(today) + 1) * DAY_MS,
		now
	};
}

function roundOf(played: readonly PlayedRound[], begun: string | null, today: Day): DailyRound {
	const own = played.find(({ day }) => day === today);
	if (own !== undefined) {
		return { stage: 'finished', resultId: own.resultId, right: own.right, length: own.length };
	}
	return begun === null ? { stage: 'open' } : { stage: 'begun', href: `/run/${begun}` };
}

/** The month, or the present one where that has no day to show. */
function calendarOf(month: string, played: readonly PlayedRound[], today: Day): Calendar {
	const first = addDays(today, -PAST_DAYS);
	const days = /^\d{4}-\d\d$/.test(month) ? daysOfMonth(month) : [];
	const [start] = days;
	const end = days.at(-1);
	if (start === undefined || end === undefined || start > today || end < first) {
		return calendarOf(today.slice(0, 7), played, today);
	}
	return {
		month,
		before: start > first ? addDays(start, -1).slice(0, 7) : null,
		after: end < today ? addDays(end, 1).slice(0, 7) : null,
		days: days.map((day) => calendarDay(day, { played, today, first }))
	};
}

function calendarDay(
	day: Day,
	{
		played,
		today,
		first
	}: { readonly played: readonly PlayedRound[]; readonly today: Day; readonly first: Day }
): CalendarDay {
	const own = played.find((round) => round.day === day);
	if (own !== undefined) {
		return { day, state: 'counted', score: { right: own.right, length: own.length } };
	}
	if (day === today) return { day, state: 'today', score: null };
	return { day, state: day > today || day < first ? 'closed' : 'missed', score: null };
}
