import { redirect } from '@sveltejs/kit';
import type { Day } from '../../game/day.ts';
import type { Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { stop } from '../http/stop.ts';
import type { RunId } from '../ids.ts';
import { beginRun, orRefuse, type StartEvent } from '../runs/begin-run.ts';
import { canPlayDay } from './can-play-day.ts';
import { dailyQuiz } from './daily-quiz.ts';
import { findBegunRound } from './find-begun-round.ts';

/**
 * Starts a day's round; 404 when it is too long past. One that is begun and counts is gone on with: there
 * is no second one.
 */
export function playDay(event: StartEvent, day: Day): Promise<Result<RunId, StartRefusal>> {
	const { services, session } = event.locals;
	return orRefuse(async () => {
		const begun = session === null ? null : await findBegunRound(services.database, session, day);
		if (begun !== null) redirect(303, `/run/${begun}`);
		if (!canPlayDay(day, services.clock())) stop({ code: 'no-round' });
		return beginRun(event, {
			limit: null,
			mode: 'quiz',
			rival: null,
			length: 0,
			quiz: () => dailyQuiz(services, day)
		});
	});
}
