import { CompiledQuery, sql } from 'kysely';
import type { RoomEvent } from '../../engine/room/event.ts';
import { formatStoredEvent } from '../../engine/room/stored-event.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { Database } from '../database/open-database.ts';

/** One room's new events, which follow its event number `after`. */
export interface Append {
	readonly room: RoomCode;
	readonly after: number;
	readonly at: number;
	readonly events: readonly RoomEvent[];
}

/** `conflict`: another server has appended to this room; nothing of ours was stored. */
export type AppendOutcome = 'stored' | 'conflict';

/**
 * Stores the events of several rooms in one durable transaction, and says of each room what became of
 * them: a room that fails takes no other with it. Faults that are no conflict are thrown.
 */
export type AppendAll = (appends: readonly Append[]) => Promise<readonly AppendOutcome[]>;

/** Rows in one statement: as many as come in a busy room's few milliseconds, far below SQLite's limit. */
const ROWS = 64;

/** Keeps the statements for 1 to 64 rows, which take longer to word than to carry out. */
export function createAppend(database: Database): AppendAll {
	const statements = new Map<number, string>();

	const insertOf = (count: number): string => {
		const known = statements.get(count);
		if (known !== undefined) return known;
		const row = { room: '', seq: 0, at: 0, event: '' };
		const rows = Array.from({ length: count }, () => row);
		const { sql: words } = database.insertInto('room_event').values(rows).compile();
		statements.set(count, words);
		return words;
	};
	const insert = async (into: Database, { room, after, at, events }: Append): Promise<void> => {
		for (let from = 0; from < events.length; from += ROWS) {
			const some = events.slice(from, from + ROWS);
			const values: (string | number)[] = [];
			for (const [index, event] of some.entries()) {
				values.push(room, after + from + index + 1, at, formatStoredEvent(event));
			}
			await into.executeQuery(CompiledQuery.raw(insertOf(some.length), values));
		}
	};
	const appendOne = async (writing: Database, append: Append): Promise<AppendOutcome> => {
		await sql`savepoint one_room`.execute(writing);
		const outcome = await fenced(async () => {
			await insert(writing, append);
			await markFinished(writing, append);
		});
		if (outcome === 'conflict') await sql`rollback to savepoint one_room`.execute(writing);
		await sql`release savepoint one_room`.execute(writing);
		return outcome;
	};
	return async (appends) => {
		const [only] = appends;
		if (only && appends.length === 1 && isPlain(only))
			return [await fenced(() => insert(database, only))];
		return await database.transaction().execute(async (writing) => {
			const outcomes: AppendOutcome[] = [];
			for (const append of appends) outcomes.push(await appendOne(writing, append));
			return outcomes;
		});
	};
}

/** One statement is a transaction by itself. */
const isPlain = ({ events }: Append): boolean =>
	events.length <= ROWS && events.every(({ type }) => type !== 'finished');

async function markFinished(database: Database, { room, at, events }: Append): Promise<void> {
	if (!events.some(({ type }) => type === 'finished')) return;
	await database.updateTable('room').set({ finished: at }).where('code', '=', room).execute();
}

async function fenced(write: () => Promise<void>): Promise<AppendOutcome> {
	try {
		await write();
		return 'stored';
	} catch (fault) {
		if (isKeyConflict(fault)) return 'conflict';
		throw fault;
	}
}

/** SQLite's extended code for a primary key that exists, and PostgreSQL's. */
const isKeyConflict = (fault: unknown): boolean =>
	fault instanceof Error &&
	(Reflect.get(fault, 'errcode') === 1555 || Reflect.get(fault, 'code') === '23505');
