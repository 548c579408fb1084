import type { RoomQuiz } from '../../engine/room/command.ts';
import { replay } from '../../engine/room/evolve/evolve.ts';
import type { Room } from '../../engine/room/room.ts';
import { parseStoredEvent } from '../../engine/room/stored-event.ts';
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

/** What is kept of a room beside its log; null when there is none under the code. */
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

/** The rooms that have not finished, and in which nothing has happened since a moment. */
export async function unfinishedRooms(
	database: Database,
	since: number
): Promise<readonly string[]> {
	const rows = await database
		.selectFrom('room')
		.innerJoin('room_event', 'room_event.room', 'room.code')
		.where('room.finished', 'is', null)
		.groupBy('room.code')
		.having(({ fn }) => fn.max('room_event.at'), '<=', since)
		.select('room.code')
		.execute();
	return rows.map(({ code }) => code);
}
