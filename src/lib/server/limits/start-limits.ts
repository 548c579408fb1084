import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionId } from '../session/session-id.ts';

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

/** How much in `WINDOW_S` seconds: for one visitor, and for everybody at one address. */
export interface StartRate {
	readonly perSession: number;
	readonly perAddress: number;
	/** What one start counts for at least: it costs something too, also with its questions there already. */
	readonly least: number;
}

/** Of quizzes, by their questions: every player starts some. */
const QUIZ_LIMITS: StartRate = { perSession: 300, perAddress: 30_000, least: 10 };
/** Of live rooms, by the room: a school opens one a lesson. */
export const ROOM_LIMITS: StartRate = { perSession: 12, perAddress: 300, least: 1 };
const WINDOW_S = 300;

/** Counts in memory: a restart begins anew. */
export function createStartLimits(rate: StartRate = QUIZ_LIMITS): StartLimits {
	const sessions = new RateLimiterMemory({ points: rate.perSession, duration: WINDOW_S });
	const addresses = new RateLimiterMemory({ points: rate.perAddress, duration: WINDOW_S });
	return {
		admit: async (session, address, questions = 0) => {
			const cost = Math.max(rate.least, questions);
			return (
				(session === null || (await isWithin(sessions, session, cost))) &&
				(await isWithin(addresses, address, cost))
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
