import { stop } from '../http/stop.ts';
import { loadOwnRun } from './load-run.ts';
import type { PlayedRun } from './played-run.ts';
import { closeWhenTimeIsUp } from './serve-step.ts';

/** The visitor's own run of that id, as it stands now; somebody else's is as missing as one that never was (404). */
export async function requireOwnRun(locals: App.Locals, id: string): Promise<PlayedRun> {
	const played = await loadOwnRun(locals.services.database, id, locals.session);
	if (played === null) stop({ code: 'no-run' });
	return closeWhenTimeIsUp(locals.services, played);
}
