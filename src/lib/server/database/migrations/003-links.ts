import { type Kysely, sql } from 'kysely';

/** What score links need: names, challenges, the daily round, endless runs, and what practice remembers. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await extendRuns(db);
	await createTaken(db);
	await createDailyRounds(db);
	await createMemories(db);
}

async function extendRuns(db: Kysely<unknown>): Promise<void> {
	// One column a statement: SQLite adds no more at once.
	await db.schema.alterTable('run').addColumn('name', 'text').execute();
	await db.schema
		.alterTable('run')
		.addColumn('mode', 'text', (column) => column.notNull().defaultTo('quiz'))
		.execute();
	await db.schema
		.alterTable('run')
		.addColumn('rival', 'text', (column) => column.references('run.id').onDelete('set null'))
		.execute();
	await db.schema.alterTable('run').addColumn('challenge', 'text').execute();
	await db.schema.alterTable('run').addColumn('day', 'text').execute();
	await db.schema.createIndex('run_of_challenge').on('run').column('challenge').execute();
	await db.schema.createIndex('run_of_rival').on('run').column('rival').execute();
	await db.schema.createIndex('run_of_day').on('run').column('day').execute();
}

/** The first run of a session through a quiz; it stays when that run is deleted. */
async function createTaken(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('taken')
		.addColumn('session', 'text', (column) =>
			column.notNull().references('session.id').onDelete('cascade')
		)
		.addColumn('quiz', 'text', (column) =>
			column.notNull().references('quiz.id').onDelete('cascade')
		)
		.addColumn('run', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('one_first_run', ['session', 'quiz'])
		.execute();
	await db.schema.createIndex('taken_of_quiz').on('taken').column('quiz').execute();
	await db.schema.createIndex('taken_by_run').on('taken').column('run').execute();
	await sql`
		insert into taken (session, quiz, run)
		select session, quiz, min(id) from run as first
		where started = (select min(started) from run where session = first.session and quiz = first.quiz)
		group by session, quiz`.execute(db);
}

async function createDailyRounds(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('secret')
		.addColumn('name', 'text', (column) => column.primaryKey().notNull())
		.addColumn('value', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('daily')
		.addColumn('day', 'text', (column) => column.primaryKey().notNull())
		.addColumn('quiz', 'text', (column) => column.notNull().references('quiz.id').unique())
		.execute();
}

async function createMemories(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('memory')
		.addColumn('session', 'text', (column) =>
			column.notNull().references('session.id').onDelete('cascade')
		)
		.addColumn('base', 'text', (column) => column.notNull())
		.addColumn('fact', 'text', (column) => column.notNull())
		.addColumn('field', 'text', (column) => column.notNull())
		.addColumn('topic', 'text', (column) => column.notNull())
		.addColumn('due', 'bigint', (column) => column.notNull())
		.addColumn('reviewed', 'bigint', (column) => column.notNull())
		.addColumn('card', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('one_memory', ['session', 'base', 'fact', 'field'])
		.execute();
	await db.schema.createIndex('memory_due').on('memory').columns(['session', 'due']).execute();
}
