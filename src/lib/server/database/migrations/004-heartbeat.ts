import type { Kysely } from 'kysely';

/** The one row that is written to see whether anything can be. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('heartbeat')
		.addColumn('id', 'integer', (column) => column.primaryKey().notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.execute();
}
