import { stop } from '../http/stop.ts';
import { requireResult } from './require-result.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** The finished run behind a result, for the session that played it; 404 for everyone else. */
export async function requireOwnResult(locals: App.Locals, id: string): Promise<PlayedRun> {
	const { played } = await requireResult(locals, id);
	if (played.session === locals.session) return played;
	stop({ code: 'not-your-result' });
}
