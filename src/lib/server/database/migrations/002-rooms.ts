import type { Kysely } from 'kysely';

/** Live rooms, and the log of each: the log is the room. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('room')
		.addColumn('code', 'text', (column) => column.primaryKey().notNull())
		.addColumn('quiz', 'text', (column) => column.notNull().references('quiz.id'))
		.addColumn('steps', 'text', (column) => column.notNull())
		.addColumn('host', 'text', (column) => column.notNull())
		.addColumn('remote', 'text')
		.addColumn('remote_confirmed', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('opened', 'bigint', (column) => column.notNull())
		.addColumn('finished', 'bigint')
		.execute();
	await db.schema.createIndex('room_of_quiz').on('room').column('quiz').execute();
	await db.schema
		.createTable('room_event')
		.addColumn('room', 'text', (column) =>
			column.notNull().references('room.code').onDelete('cascade')
		)
		.addColumn('seq', 'integer', (column) => column.notNull())
		.addColumn('at', 'bigint', (column) => column.notNull())
		.addColumn('event', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('one_event', ['room', 'seq'])
		.execute();
}
