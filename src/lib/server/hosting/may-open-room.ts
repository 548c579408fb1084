import type { RequestEvent } from '@sveltejs/kit';
import { beginSession } from '../session/begin-session.ts';

export const TOO_MANY_ROOMS =
	'Many rounds were opened from here just now. Please try again in a few minutes.';

/** May this visitor open one more room? Counts it, and knows a new visitor again by a session. */
export async function mayOpenRoom(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'getClientAddress'>
): Promise<boolean> {
	const { services, session } = event.locals;
	if (!(await services.roomLimits.admit(session, event.getClientAddress()))) return false;
	await beginSession(services, event);
	return true;
}
