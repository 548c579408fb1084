import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../limits/network-of.ts';

/** Keeps one address from trying all codes; whoever knows a code is never counted. */
export interface LookUpLimits {
	/** May this address look for rooms? */
	readonly mayLook: (address: string) => Promise<boolean>;
	/** This address has asked for a room that does not exist. */
	readonly noteFailure: (address: string) => Promise<void>;
}

/** A class that mistypes stays far below; all 34 million codes would take half a year. */
const FAILURES = 120;
const WINDOW_S = 60;

export function createLookUpLimits(): LookUpLimits {
	const failures = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_S });
	return {
		mayLook: async (address) => {
			const seen = await failures.get(networkOf(address));
			return seen === null || seen.consumedPoints <= FAILURES;
		},
		noteFailure: async (address) => {
			try {
				await failures.consume(networkOf(address));
			} catch (refusal) {
				if (!(refusal instanceof RateLimiterRes)) throw refusal;
			}
		}
	};
}
