import type { Mark } from './answer.ts';

/** For a right answer, whatever the time it took. */
const FULL_POINTS = 1000;
/** At most this much more for speed, and only where a timer was chosen. */
const SPEED_POINTS = 500;

/** How long an answer took and how long it may have taken, both in milliseconds. */
export interface Pace {
	readonly spent: number;
	readonly limit: number;
}

/**
 * Points for one answer, a whole number from 0 to 1000, or 1500 with a timer:
 * `share x (1000 + 500 x part of the time that was left)`, rounded. So a wrong answer gives nothing
 * however fast it came, a partly right one its part of both, and without a timer (`pace` is null)
 * haste gains nothing. Time outside of 0 to `limit` counts as the nearer bound.
 */
export function scoreOf(mark: Mark, pace: Pace | null): number {
	return Math.round(mark.share * (FULL_POINTS + SPEED_POINTS * timeLeft(pace)));
}

/** The most that a quiz of this length can give. */
export function bestScore(length: number, isTimed: boolean): number {
	return length * (FULL_POINTS + (isTimed ? SPEED_POINTS : 0));
}

/** The part of the time that was left, 0 to 1; none without a timer. */
function timeLeft(pace: Pace | null): number {
	if (pace === null || pace.limit <= 0) return 0;
	return Math.min(1, Math.max(0, 1 - pace.spent / pace.limit));
}
