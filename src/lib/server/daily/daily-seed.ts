import { createHmac, randomBytes } from 'node:crypto';
import type { Day } from '../../game/day.ts';
import type { Database } from '../database/open-database.ts';

const SECRET_BYTES = 32;
const SEED_BYTES = 16;

/**
 * The seed of a day's round: 128 bits of HMAC-SHA-256 (RFC 2104) of the date, in hex. Code and facts
 * are public, so the secret is all that keeps tomorrow's questions from being computed today.
 */
export const dailySeed = (secret: string, day: Day): string =>
	createHmac('sha256', secret).update(day).digest().subarray(0, SEED_BYTES).toString('hex');

/** This server's secret for daily rounds, made when it is first asked for. */
export async function dailySecret(database: Database): Promise<string> {
	await database
		.insertInto('secret')
		.values({ name: 'daily', value: randomBytes(SECRET_BYTES).toString('base64url') })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
	const { value } = await database
		.selectFrom('secret')
		.select('value')
		.where('name', '=', 'daily')
		.executeTakeFirstOrThrow();
	return value;
}
