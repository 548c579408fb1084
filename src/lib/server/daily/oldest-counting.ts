import { type Day, dayOf } from '../../game/day.ts';

/**
 * A round counts for its day (UTC) when it is begun on that day and finished on it, or within this time
 * after its end, in milliseconds: who begins two minutes before midnight is not cut off, and a round that
 * was left lying, so that its answers could be looked up, comes too late.
 */
export const ROUND_GRACE_MS = 60 * 60 * 1000;

/** The oldest day for which a round still counts that is finished at a moment (milliseconds since 1970). */
export const oldestCounting = (finished: number): Day => dayOf(finished - ROUND_GRACE_MS);
