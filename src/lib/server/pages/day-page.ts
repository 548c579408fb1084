import { type Day, dayOf } from '../../game/day.ts';
import type { DayPage } from '../../game/pages/daily-page.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { dayBoard } from '../challenge/load-board.ts';
import { canPlayDay } from '../daily/can-play-day.ts';
import { stop } from '../http/stop.ts';
import type { Services } from '../services.ts';
import type { SessionId } from '../session/session-id.ts';

/** A day's results; 404 for a day long past that nobody rode. `accepts` is the visitor's `Accept-Language` header. */
export async function dayPage(
	{ database, bases, clock }: Pick<Services, 'database' | 'bases' | 'clock'>,
	day: Day,
	visitor: { readonly session: SessionId | null; readonly accepts: string | null }
): Promise<Omit<DayPage, 'address'>> {
	const round = await database
		.selectFrom('daily')
		.innerJoin('quiz', 'quiz.id', 'daily.quiz')
		.select('quiz.base')
		.where('day', '=', day)
		.executeTakeFirst();
	const canPlay = canPlayDay(day, clock());
	if (round === undefined && !canPlay) stop({ code: 'no-round' });
	const base = round === undefined ? undefined : bases.get(round.base);
	return {
		day,
		isToday: day === dayOf(clock()),
		canPlay,
		title:
			base === undefined
				? null
				: (base.title[chooseLanguage(visitor.accepts, base.languages)] ?? base.name),
		board: await dayBoard(database, day, { session: visitor.session, shown: null })
	};
}
