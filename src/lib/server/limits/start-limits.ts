import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { SessionId } from '../session/session-id.ts';

/** Keeps a single visitor from filling the disk, and a school behind one address playing. */
export interface StartLimits {
	/** May one more be started? Counts it when it may. `session` is null for a new visitor. */
	readonly admit: (session: SessionId | null, address: string) => Promise<boolean>;
}

/** As many in five minutes: by one visitor, and by everybody at one address. */
export interface StartRate {
	readonly perSession: number;
	readonly perAddress: number;
}

/** Of quizzes, which every player starts. */
const QUIZ_LIMITS: StartRate = { perSession: 30, perAddress: 3000 };
/** Of live rooms, which a school opens one a lesson. */
export const ROOM_LIMITS: StartRate = { perSession: 12, perAddress: 300 };
const WINDOW_S = 300;
/** What a start counts for at least: a run costs something too, also when its questions are there already. */
const LEAST = 10;

export function createStartLimits(rate: StartRate = QUIZ_LIMITS): StartLimits {
	const sessions = new RateLimiterMemory({ points: rate.perSession, duration: WINDOW_S });
	const addresses = new RateLimiterMemory({ points: rate.perAddress, duration: WINDOW_S });
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
