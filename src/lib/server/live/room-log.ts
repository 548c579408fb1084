import { sql } from 'kysely';
import type { RoomQuiz } from '../../engine/room/command.ts';
import type { RoomEvent } from '../../engine/room/event.ts';
import { replay } from '../../engine/room/evolve.ts';
import type { Room } from '../../engine/room/room.ts';
import { formatStoredEvent, parseStoredEvent } from '../../engine/room/stored-event.ts';
import type { Key, Quiz } from '../../engine/quiz/quiz.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { Database } from '../database/open-database.ts';

/** A room as its log tells it. */
export interface LoggedRoom {
	readonly room: Room;
	/** The number of the last event. */
	readonly seq: number;
	/** The moment of the last event. */
	readonly at: number;
}

/** What a room asks, its key, and who may control it. */
export interface RoomFile {
	readonly quiz: RoomQuiz;
	readonly key: readonly Key[];
	/** Hash of the host's secret. */
	readonly host: string;
	readonly remote: { readonly holder: string; readonly isConfirmed: boolean } | null;
}

/** One room's new events, which follow its event number `after`. */
export interface Append {
	readonly room: RoomCode;
	readonly after: number;
	readonly at: number;
	readonly events: readonly RoomEvent[];
}

/** `conflict`: another server has appended to this room; nothing of ours was stored. */
export type AppendOutcome = 'stored' | 'conflict';

/** SQLite takes 32,766 values in a statement; a row has four. */
const ROWS = 5000;

export async function loadFile(database: Database, code: RoomCode): Promise<RoomFile | null> {
	const row = await database
		.selectFrom('room')
		.innerJoin('quiz', 'quiz.id', 'room.quiz')
		.select(['steps', 'content', 'host', 'remote', 'remote_confirmed'])
		.where('room.code', '=', code)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { languages, questions, reasons, key }: Quiz = JSON.parse(row.content);
	const isConfirmed = row.remote_confirmed === 1;
	return {
		quiz: { languages, questions, reasons, steps: JSON.parse(row.steps) },
		key,
		host: row.host,
		remote: row.remote === null ? null : { holder: row.remote, isConfirmed }
	};
}

/** Replays a room's whole log; throws when there is none, or when it cannot be read. */
export async function loadLog(database: Database, code: RoomCode): Promise<LoggedRoom> {
	const rows = await database
		.selectFrom('room_event')
		.select(['seq', 'at', 'event'])
		.where('room', '=', code)
		.orderBy('seq')
		.execute();
	const events = rows.map(({ seq, event: text }) => {
		const event = parseStoredEvent(text);
		if (!event.ok) throw new Error(`room ${code}, event ${seq}: ${event.error}`);
		return event.value;
	});
	const [opened, ...rest] = events;
	const last = rows.at(-1);
	if (opened?.type !== 'opened' || !last) throw new Error(`room ${code} has no beginning`);
	return { room: replay(opened, rest), seq: last.seq, at: last.at };
}

/**
 * Stores the events of several rooms in one durable transaction, and says of each room what became of
 * them: a room that fails takes no other with it. Faults that are no conflict are thrown.
 */
export async function appendAll(
	database: Database,
	appends: readonly Append[]
): Promise<readonly AppendOutcome[]> {
	const [only] = appends;
	if (only && appends.length === 1 && isPlain(only))
		return [await fenced(() => insert(database, only))];
	return await database.transaction().execute(async (writing) => {
		const outcomes: AppendOutcome[] = [];
		for (const append of appends) outcomes.push(await appendOne(writing, append));
		return outcomes;
	});
}

/** One statement is a transaction by itself. */
const isPlain = ({ events }: Append): boolean =>
	events.length <= ROWS && events.every(({ type }) => type !== 'finished');

async function appendOne(writing: Database, append: Append): Promise<AppendOutcome> {
	await sql`savepoint one_room`.execute(writing);
	const outcome = await fenced(async () => {
		await insert(writing, append);
		await markFinished(writing, append);
	});
	if (outcome === 'conflict') await sql`rollback to savepoint one_room`.execute(writing);
	await sql`release savepoint one_room`.execute(writing);
	return outcome;
}

async function insert(database: Database, { room, after, at, events }: Append): Promise<void> {
	const rows = events.map((event, index) => ({
		room,
		seq: after + index + 1,
		at,
		event: formatStoredEvent(event)
	}));
	for (let from = 0; from < rows.length; from += ROWS) {
		await database
			.insertInto('room_event')
			.values(rows.slice(from, from + ROWS))
			.execute();
	}
}

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

/** The rooms that were being played when the server went down. */
export async function unfinishedRooms(database: Database): Promise<readonly string[]> {
	const rows = await database
		.selectFrom('room')
		.select('code')
		.where('finished', 'is', null)
		.execute();
	return rows.map(({ code }) => code);
}

/** Deletes the rooms that were opened before a moment, with their logs and the names in them. */
export async function pruneRooms(database: Database, before: number): Promise<void> {
	await database.deleteFrom('room').where('opened', '<', before).execute();
}
