import { stop } from '../http/stop.ts';

/** The position (from 0) that a step's address (from 1) names; 404 when the quiz has no such question. */
export function requirePosition(n: string, length: number): number {
	const position = /^[1-9]\d{0,4}$/.test(n) ? Number(n) - 1 : -1;
	return position >= 0 && position < length ? position : stop({ code: 'no-question', length });
}
