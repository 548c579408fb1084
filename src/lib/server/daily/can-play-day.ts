import { addDays, type Day, dayOf } from '../../game/day.ts';
import { PAST_DAYS } from '../../game/pages/daily-page.ts';

/** May the round of that day still be played? `now` in milliseconds since 1970. */
export const canPlayDay = (day: Day, now: number): boolean =>
	day >= addDays(dayOf(now), -PAST_DAYS);
