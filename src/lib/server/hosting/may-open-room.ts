import type { RequestEvent } from '@sveltejs/kit';
import { beginSession } from '../session/begin-session.ts';

/**
 * May this visitor open one more room, for which so many questions are written? Counts it, and knows a new
 * visitor again by a session.
 */
export async function mayOpenRoom(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'getClientAddress'>,
	questions: number
): Promise<boolean> {
	const { services, session } = event.locals;
	const address = event.getClientAddress();
	if (!(await services.roomLimits.admit(session, address))) return false;
	if (!(await services.limits.admit(session, address, questions))) return false;
	await beginSession(services, event);
	return true;
}
