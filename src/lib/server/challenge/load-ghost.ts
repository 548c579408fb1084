import { answeredSteps } from '../../engine/run/run.ts';
import type { Ghost } from '../../game/ghost.ts';
import type { Database } from '../database/open-database.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/**
 * The marks of the run that this one is played against, as far as this one has come; null when there
 * is none, or it was deleted since.
 */
export async function loadGhost(
	database: Database,
	{ rival, run, session }: PlayedRun
): Promise<Ghost | null> {
	if (rival === null) return null;
	const other = await database
		.selectFrom('run')
		.select(['name', 'session'])
		.where('id', '=', rival)
		.executeTakeFirst();
	if (other === undefined) return null;
	const answers = await database
		.selectFrom('answer')
		.select(['verdict', 'points'])
		.where('run', '=', rival)
		// Never more than one has answered oneself.
		.where('position', '<', answeredSteps(run).length)
		.orderBy('position')
		.execute();
	return {
		name: other.name,
		isSelf: other.session === session,
		verdicts: answers.map(({ verdict }) => verdict),
		points: answers.reduce((sum, { points }) => sum + points, 0)
	};
}
