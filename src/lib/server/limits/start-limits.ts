import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionId } from '../session/session-id.ts';

/** Keeps a single visitor from filling the disk with quizzes, and a school behind one address playing. */
export interface StartLimits {
	/**
	 * May one more quiz of so many questions be started? Counts it when it may. `session` is null for a
	 * new visitor.
	 */
	readonly admit: (
		session: SessionId | null,
		address: string,
		questions: number
	) => Promise<boolean>;
}

/** Questions that may be started in `WINDOW_S` seconds: by one player, and by everybody at one address. */
const PER_SESSION = 300;
const PER_ADDRESS = 30_000;
const WINDOW_S = 300;
/** What a start counts for at least: a run costs something too, also when its questions are there already. */
const LEAST = 10;

/** Counts in memory: a restart begins anew. */
export function createStartLimits(): StartLimits {
	const sessions = new RateLimiterMemory({ points: PER_SESSION, duration: WINDOW_S });
	const addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_S });
	return {
		admit: async (session, address, questions) => {
			const cost = Math.max(LEAST, questions);
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
