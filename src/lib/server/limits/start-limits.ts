import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionId } from '../session/session-id.ts';
import { networkOf } from './network-of.ts';

/** Keeps a single visitor from filling the disk, and a school behind one address playing. */
export interface StartLimits {
	/**
	 * May one more be started, of so many questions where they are what counts? Counts it when it may.
	 * `session` is null for a new visitor.
	 */
	readonly admit: (
		session: SessionId | null,
		address: string,
		questions?: number
	) => Promise<boolean>;
}

/** How much, for one visitor and for everybody at one address: in `WINDOW_S` seconds, and in a day. */
export interface StartRate {
	readonly perSession: number;
	readonly perAddress: number;
	readonly perAddressADay: number;
	/** What one start counts for at least: it costs something too, also with its questions there already. */
	readonly least: number;
}

/**
 * Of quizzes, by their questions. A school of a thousand may start a quiz of ten each within five minutes,
 * with some classes at their second or third, and twenty of them each in a day.
 */
const QUIZ_RATE: StartRate = {
	perSession: 300,
	perAddress: 12_000,
	perAddressADay: 200_000,
	least: 10
};
/** Of live rooms, by the room: a school opens one a lesson in each class. */
export const ROOM_RATE: StartRate = {
	perSession: 12,
	perAddress: 300,
	perAddressADay: 2000,
	least: 1
};
const WINDOW_S = 300;
const DAY_S = 24 * 60 * 60;

/** Counts in memory: a restart begins anew. */
export function createStartLimits(rate: StartRate = QUIZ_RATE): StartLimits {
	const sessions = new RateLimiterMemory({ points: rate.perSession, duration: WINDOW_S });
	const addresses = new RateLimiterMemory({ points: rate.perAddress, duration: WINDOW_S });
	const days = new RateLimiterMemory({ points: rate.perAddressADay, duration: DAY_S });
	return {
		admit: async (session, address, questions = 0) => {
			const cost = Math.max(rate.least, questions);
			const network = networkOf(address);
			return (
				(session === null || (await isWithin(sessions, session, cost))) &&
				(await isWithin(addresses, network, cost)) &&
				(await isWithin(days, network, cost))
			);
		}
	};
}

async function isWithin(limiter: RateLimiterMemory, who: string, cost: number): Promise<boolean> {
	try {
		await limiter.consume(who, cost);
		return true;
	} catch (refusal) {
		if (refusal instanceof RateLimiterRes) return false;
		throw refusal;
	}
}
