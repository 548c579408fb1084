import type { SqliteDatabase } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import process from 'node:process';
import type { SqliteFiles } from './sqlite-dialect.ts';

// Not imported: the bundler would warn about a module that it does not know.
const sqlite = process.getBuiltinModule('node:sqlite');

/**
 * Opens a file for `sqliteDialect`, durable at each commit; throws when that cannot be. Once it is open, a
 * statement that meets another process's lock fails at once: it is for the caller to wait.
 */
export function openNodeSqlite(path: string): SqliteFiles {
	const writer = open(path);
	// What is in memory has one connection alone.
	return { writer: adapt(writer), reader: isInMemory(path) ? null : adapt(open(path)) };
}

function open(path: string): DatabaseSync {
	const database = new sqlite.DatabaseSync(path, { timeout: OPENING_MS });
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
	database.exec('PRAGMA busy_timeout = 0');
	return database;
}

/** How long another process may keep us from opening: nobody is served yet. */
const OPENING_MS = 5000;

const isInMemory = (path: string): boolean => path === ':memory:';

type Statement = ReturnType<SqliteDatabase['prepare']>;

/** As many statements are kept prepared: more than the server has words for. */
const KEPT = 500;

function adapt(database: DatabaseSync): SqliteDatabase {
	const kept = new Map<string, Statement>();
	const prepare = (sql: string): Statement => {
		const known = kept.get(sql);
		if (known) return known;
		const statement = adaptStatement(database.prepare(sql));
		if (kept.size >= KEPT) kept.clear();
		kept.set(sql, statement);
		return statement;
	};
	return { prepare, close: () => database.close() };
}

/** Each run is over before the next one begins, so one statement serves all who ask the same. */
const adaptStatement = (statement: StatementSync): Statement => ({
	reader: statement.columns().length > 0,
	all: (parameters) => statement.all(...bindable(parameters)),
	run: (parameters) => statement.run(...bindable(parameters)),
	iterate: (parameters) => statement.all(...bindable(parameters)).values()
});

/** What we write are texts, numbers and nulls; SQLite refuses the rest by itself. */
const bindable = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
