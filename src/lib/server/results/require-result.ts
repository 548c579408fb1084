import type { ResultView } from '../../game/run-view.ts';
import { stop } from '../http/stop.ts';
import { loadResultRun } from '../runs/load-run.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { resultOf } from './result-of.ts';

/** A finished run by the id in its public address; 404 when there is none. */
export async function requireResult(
	{ services }: App.Locals,
	id: string
): Promise<{ readonly played: PlayedRun; readonly result: ResultView }> {
	const played = await loadResultRun(services.database, id);
	const result = played === null ? null : resultOf(played);
	if (played === null || result === null) stop({ code: 'no-result' });
	return { played, result };
}
