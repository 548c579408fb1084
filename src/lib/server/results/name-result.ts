import type { Name } from '../../game/name.ts';
import type { Database } from '../database/open-database.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** Puts a name on a result, or takes it off (null). */
export async function nameResult(
	database: Database,
	{ id }: Pick<PlayedRun, 'id'>,
	name: Name | null
): Promise<void> {
	await database.updateTable('run').set({ name }).where('id', '=', id).execute();
}
