import type { Database } from './open-database.ts';

/** What was found, and when. */
interface Look {
	readonly at: number;
	readonly isUsable: Promise<boolean>;
}

/** So long a look holds, in milliseconds: however often somebody asks, the disk is written to seldom. */
const HOLDS_MS = 5000;

const looks = new WeakMap<Database, Look>();

/**
 * Can the database be written to just now, for good? Writes one small row to the disk to find out: a right
 * to write is no room to write on. `now` in milliseconds since 1970.
 */
export function isUsable(database: Database, now: number): Promise<boolean> {
	const before = looks.get(database);
	if (before !== undefined && Math.abs(now - before.at) < HOLDS_MS) return before.isUsable;
	const look = { at: now, isUsable: beat(database, now) };
	looks.set(database, look);
	return look.isUsable;
}

async function beat(database: Database, at: number): Promise<boolean> {
	try {
		await database
			.insertInto('heartbeat')
			.values({ id: 1, at })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
			.execute();
		return true;
	} catch (fault) {
		console.error('the database cannot be used:', fault);
		return false;
	}
}
