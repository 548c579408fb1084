import type { Shell } from '../shell.ts';
import { loadOwnRun } from './load-run.ts';
import type { PlayedRun } from './played-run.ts';

/** The run as it is stored now; throws when it was deleted meanwhile. */
export async function reload(
	{ database }: Pick<Shell, 'database'>,
	played: PlayedRun
): Promise<PlayedRun> {
	const now = await loadOwnRun(database, played.id, played.session);
	if (now === null) throw new Error(`run ${played.id} is gone while it is played`);
	return now;
}
