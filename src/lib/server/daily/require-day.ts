import { type Day, dayOf, parseDay } from '../../game/day.ts';
import { stop } from '../http/stop.ts';

/** The day that an address names; 404 for what is no day, and for days to come. */
export function requireDay(text: string, now: number): Day {
	const day = parseDay(text);
	return day !== null && day <= dayOf(now) ? day : stop({ code: 'no-round' });
}
