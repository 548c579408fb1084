import type { Connection } from './connection.ts';

/** Messages at once, and a second: far more than a person's fingers make. */
export const BURST = 30;
const PER_SECOND = 10;

/** May this connection send one more message? Counts it (a token bucket). */
export function isWithinAllowance(connection: Connection, now: number): boolean {
	const gained = ((now - connection.allowanceAt) / 1000) * PER_SECOND;
	connection.allowance = Math.min(BURST, connection.allowance + Math.max(0, gained)) - 1;
	connection.allowanceAt = now;
	return connection.allowance >= 0;
}
