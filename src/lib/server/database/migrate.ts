import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as runs from './migrations/001-runs.ts';
import * as rooms from './migrations/002-rooms.ts';
import * as links from './migrations/003-links.ts';
import * as heartbeat from './migrations/004-heartbeat.ts';
import type { Tables } from './tables.ts';

/** In the order in which they are applied; one that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'001-runs': runs,
	'002-rooms': rooms,
	'003-links': links,
	'004-heartbeat': heartbeat
};

/** Brings the database up to date, or throws the fault of the migration that failed. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
	const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}
