/**
 * How long after a question has closed its answer is still taken, in milliseconds: what was sent in
 * time arrives later.
 */
export const GRACE_MS = 250;

/** When a question closes, in milliseconds since 1970; null without a timer. */
export function closesAt(servedAt: number, limit: number | null): number | null {
	return limit === null ? null : servedAt + limit;
}

/** The moment after which nothing counts any more. */
export function graceEnd(servedAt: number, limit: number | null): number {
	return limit === null ? Infinity : servedAt + limit + GRACE_MS;
}

/** Is it too late for an answer that arrives now? */
export function isTimeUp(servedAt: number, limit: number | null, now: number): boolean {
	return now > graceEnd(servedAt, limit);
}

/** Milliseconds spent on an answer: never negative, and never more than there were. */
export function timeSpent(
	{ servedAt, answeredAt }: { readonly servedAt: number; readonly answeredAt: number },
	limit: number | null
): number {
	return Math.min(Math.max(0, answeredAt - servedAt), limit ?? Infinity);
}
