import { redirect } from '@sveltejs/kit';
import { addDays, type Day, dayOf, parseDay } from '../../game/day.ts';
import { PAST_DAYS } from '../../game/pages/daily-page.ts';
import type { Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { stop } from '../http/stop.ts';
import type { RunId } from '../ids.ts';
import { beginRun, orRefuse, type StartEvent } from '../runs/begin-run.ts';
import { dailyQuiz } from './daily-quiz.ts';
import { findBegunRound } from './list-rounds.ts';

/** The day that an address names; 404 for what is no day, and for days to come. */
export function requireDay(text: string, now: number): Day {
	const day = parseDay(text);
	return day !== null && day <= dayOf(now) ? day : stop({ code: 'no-round' });
}

/** May the round of that day still be played? */
export const isOpen = (day: Day, now: number): boolean => day >= addDays(dayOf(now), -PAST_DAYS);

/**
 * Starts a day's round; 404 when it is too long past. One that is begun and counts is gone on with: there
 * is no second one.
 */
export function playDay(event: StartEvent, day: Day): Promise<Result<RunId, StartRefusal>> {
	const { services, session } = event.locals;
	return orRefuse(async () => {
		const begun = session === null ? null : await findBegunRound(services.database, session, day);
		if (begun !== null) redirect(303, `/run/${begun}`);
		if (!isOpen(day, services.clock())) stop({ code: 'no-round' });
		return beginRun(event, {
			limit: null,
			mode: 'quiz',
			rival: null,
			length: 0,
			quiz: () => dailyQuiz(services, day)
		});
	});
}
