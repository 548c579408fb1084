import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionId } from '../session/session-id.ts';

/** Keeps a single visitor from filling the disk with quizzes, and a school behind one address playing. */
export interface StartLimits {
	/** May one more quiz be started? Counts it when it may. `session` is null for a new visitor. */
	readonly admit: (session: SessionId | null, address: string) => Promise<boolean>;
}

/** Quizzes that may be started in `WINDOW_S` seconds: by one player, and by everybody at one address. */
const PER_SESSION = 30;
const PER_ADDRESS = 3000;
const WINDOW_S = 300;

/** Counts in memory: a restart begins anew. */
export function createStartLimits(): StartLimits {
	const sessions = new RateLimiterMemory({ points: PER_SESSION, duration: WINDOW_S });
	const addresses = new RateLimiterMemory({ points: PER_ADDRESS, duration: WINDOW_S });
	return {
		admit: async (session, address) =>
			(session === null || (await isWithin(sessions, session))) &&
			(await isWithin(addresses, address))
	};
}

async function isWithin(limiter: RateLimiterMemory, who: string): Promise<boolean> {
	try {
		await limiter.consume(who);
		return true;
	} catch (refusal) {
		if (refusal instanceof RateLimiterRes) return false;
		throw refusal;
	}
}
