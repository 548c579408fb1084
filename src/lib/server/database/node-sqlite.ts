import type { SqliteDatabase } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import process from 'node:process';

// Not imported: the bundler would warn about a module that it does not know.
const sqlite = process.getBuiltinModule('node:sqlite');

/** Opens a file for Kysely's SQLite dialect, durable at each commit; throws when that cannot be. */
export function openNodeSqlite(path: string): SqliteDatabase {
	const database = new sqlite.DatabaseSync(path, { timeout: 5000 });
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
	return adapt(database);
}

const adapt = (database: DatabaseSync): SqliteDatabase => ({
	prepare: (sql) => adaptStatement(database.prepare(sql)),
	close: () => database.close()
});

const adaptStatement = (statement: StatementSync): ReturnType<SqliteDatabase['prepare']> => ({
	reader: statement.columns().length > 0,
	all: (parameters) => statement.all(...bindable(parameters)),
	run: (parameters) => statement.run(...bindable(parameters)),
	iterate: (parameters) => statement.iterate(...bindable(parameters))
});

/** What we write are texts, numbers and nulls; SQLite refuses the rest by itself. */
const bindable = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
