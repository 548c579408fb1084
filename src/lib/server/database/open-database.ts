import { Kysely } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config.ts';
import { migrate } from './migrate.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/**
 * Opens the database, with its folder and tables made where they are missing. Whoever opens it ends
 * it with `destroy()`. Throws, with the path in words, when it cannot be used.
 */
export async function openDatabase({ path }: Config['database']): Promise<Database> {
	try {
		mkdirSync(dirname(path), { recursive: true });
		const db = new Kysely<Tables>({ dialect: sqliteDialect(openNodeSqlite(path)) });
		await migrate(db);
		return db;
	} catch (cause) {
		throw new Error(`the database ${path} cannot be used`, { cause });
	}
}
