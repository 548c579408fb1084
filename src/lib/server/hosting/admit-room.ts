import type { RequestEvent } from '@sveltejs/kit';
import { beginSession } from '../session/begin-session.ts';

/**
 * Counts one more room of this visitor, for which so many questions are written, and knows a new visitor
 * again by a session. Gives back false, and does neither, when it would be one too many.
 */
export async function admitRoom(
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
