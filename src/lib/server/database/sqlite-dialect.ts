import {
	CompiledQuery,
	SelectQueryNode,
	SqliteAdapter,
	SqliteDriver,
	SqliteIntrospector,
	SqliteQueryCompiler,
	type DatabaseConnection,
	type Dialect,
	type Driver,
	type SqliteDatabase
} from 'kysely';
import { createTurns } from './create-turns.ts';
import { patiently } from './patiently.ts';

/** Two connections to one file; `reader` is null where there can be but one. */
export interface SqliteFiles {
	readonly writer: SqliteDatabase;
	readonly reader: SqliteDatabase | null;
}

/**
 * Kysely for a file of SQLite's. Whoever writes waits for their turn, and as long as another process writes;
 * whoever only reads waits for neither, and sees what was committed. All waiting lets others go on: SQLite's
 * own would stop the whole process.
 */
export const sqliteDialect = (files: SqliteFiles): Dialect => ({
	createAdapter: () => new Adapter(),
	createDriver: () => createDriver(files),
	createIntrospector: (db) => new SqliteIntrospector(db),
	createQueryCompiler: () => new SqliteQueryCompiler()
});

/** Turns are given here to those who write, and not by Kysely to readers too. */
class Adapter extends SqliteAdapter {
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}

function createDriver({ writer, reader }: SqliteFiles): Driver {
	const writing = new SqliteDriver({ database: writer });
	const reading = reader === null ? null : new SqliteDriver({ database: reader });
	const nextTurn = createTurns();
	const ends = new WeakMap<DatabaseConnection, () => void>();

	/** What is begun with this connection, a statement or a transaction, is one turn until its release. */
	const claim = async (connection: DatabaseConnection): Promise<void> => {
		if (!ends.has(connection)) ends.set(connection, await nextTurn());
	};
	const acquireConnection = async (): Promise<DatabaseConnection> => {
		const toWrite = await writing.acquireConnection();
		const toRead = (await reading?.acquireConnection()) ?? null;
		const connection: DatabaseConnection = {
			async executeQuery(query) {
				const isFree = SelectQueryNode.is(query.query) && !ends.has(connection);
				if (isFree && toRead !== null) return patiently(() => toRead.executeQuery(query));
				await claim(connection);
				return patiently(() => toWrite.executeQuery(query));
			},
			streamQuery() {
				throw new Error('nothing is read as a stream');
			}
		};
		return connection;
	};
	return {
		async init() {
			await Promise.all([writing.init(), reading?.init()]);
		},
		acquireConnection,
		async beginTransaction(connection) {
			// As one that writes: one that has only read yet may be refused for what others wrote meanwhile.
			await connection.executeQuery(CompiledQuery.raw('begin immediate'));
		},
		commitTransaction: (connection) => writing.commitTransaction(connection),
		rollbackTransaction: (connection) => writing.rollbackTransaction(connection),
		async releaseConnection(connection) {
			ends.get(connection)?.();
			ends.delete(connection);
		},
		async destroy() {
			await Promise.all([reading?.destroy(), writing.destroy()]);
		}
	};
}
