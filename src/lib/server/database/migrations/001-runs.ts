import type { Kysely } from 'kysely';

/** Sessions, frozen quizzes, and the runs of the ones through the others. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await createSessions(db);
	await createQuizzes(db);
	await createRuns(db);
	await createServings(db);
	await createAnswers(db);
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('session')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('started', 'bigint', (column) => column.notNull())
		.execute();
}

async function createQuizzes(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('quiz')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('base', 'text', (column) => column.notNull())
		.addColumn('title', 'text', (column) => column.notNull())
		.addColumn('length', 'integer', (column) => column.notNull())
		.addColumn('content', 'text', (column) => column.notNull())
		.addColumn('written', 'bigint', (column) => column.notNull())
		.execute();
}

async function createRuns(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('run')
		.addColumn('id', 'text', (column) => column.primaryKey().notNull())
		.addColumn('session', 'text', (column) => column.notNull().references('session.id'))
		.addColumn('quiz', 'text', (column) => column.notNull().references('quiz.id'))
		.addColumn('language', 'text', (column) => column.notNull())
		.addColumn('time_limit', 'integer')
		.addColumn('started', 'bigint', (column) => column.notNull())
		.addColumn('finished', 'bigint')
		.addColumn('result', 'text', (column) => column.unique())
		.execute();
	await db.schema.createIndex('run_of_session').on('run').columns(['session', 'started']).execute();
	await db.schema.createIndex('run_of_quiz').on('run').column('quiz').execute();
}

async function createServings(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('serving')
		.addColumn('run', 'text', (column) => column.notNull().references('run.id').onDelete('cascade'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('served', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('one_serving', ['run', 'position'])
		.execute();
}

async function createAnswers(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('answer')
		.addColumn('run', 'text', (column) => column.notNull().references('run.id').onDelete('cascade'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('topic', 'text', (column) => column.notNull())
		.addColumn('answer', 'text')
		.addColumn('verdict', 'text', (column) => column.notNull())
		.addColumn('share', 'double precision', (column) => column.notNull())
		.addColumn('points', 'integer', (column) => column.notNull())
		.addColumn('answered', 'bigint', (column) => column.notNull())
		.addPrimaryKeyConstraint('one_answer', ['run', 'position'])
		.execute();
}
