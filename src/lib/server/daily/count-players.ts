import type { Day } from '../../game/day.ts';
import type { Database } from '../database/open-database.ts';

/** How many finished the round of a day in time. */
export async function countPlayers(database: Database, day: Day): Promise<number> {
	const { count } = await database
		.selectFrom('run')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('day', '=', day)
		.where('finished', 'is not', null)
		.executeTakeFirstOrThrow();
	return count;
}
