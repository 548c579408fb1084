import type { Stop } from '$lib/server/http/stop.ts';
import type { Services } from '$lib/server/services.ts';
import type { SessionId } from '$lib/server/session/session-id.ts';

declare global {
	namespace App {
		interface Error {
			/** For programs; `message` is for people. */
			code: Stop['code'];
		}
		interface Locals {
			readonly services: Services;
			/** Who the cookie says the visitor is; null without one. It owns what was started under it. */
			readonly session: SessionId | null;
		}
	}
}

export {};
