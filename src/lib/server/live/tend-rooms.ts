import { HOST_AWAY_MS } from '../../engine/room/deadline.ts';
import { parseRoomCode, type RoomCode } from '../../game/room/code.ts';
import { ROOM_AGE_MS } from './room-age.ts';
import { deleteRooms } from './delete-rooms.ts';
import type { Desk } from './desk.ts';
import type { LiveRoom } from './live-room.ts';
import { unfinishedRooms } from './room-log.ts';

/** The rooms that are tended: those in memory, and those that only their log knows. */
export interface TendedRooms extends Desk {
	/** A room from memory, or from its log; null when there is none under the code. */
	readonly find: (code: RoomCode) => Promise<LiveRoom | null>;
	/** Those in memory. */
	readonly all: () => readonly LiveRoom[];
}

/** Often enough that a room outlives what is said of it by an hour at the most. */
const TEND_MS = 60 * 60 * 1000;

/** Brings back the rooms that were being played when the server went down, and forgets very old ones. */
export async function wake(rooms: TendedRooms): Promise<void> {
	await forgetOld(rooms);
	await bringBack(rooms, rooms.clock());
}

/**
 * Deletes the rooms that are too old to be kept, held ones too, and ends those in which nothing has happened
 * for as long as a room waits for its host: of a room that nobody ever entered only its log knows.
 */
export async function tendRooms(rooms: TendedRooms): Promise<void> {
	await forgetOld(rooms);
	await bringBack(rooms, rooms.clock() - HOST_AWAY_MS);
}

/** Does so every hour; gives back what ends it. */
export function startTending(rooms: TendedRooms): () => void {
	const tend = (): void => {
		tendRooms(rooms).catch((fault: unknown) => console.error('old rooms were not tended:', fault));
	};
	const timer = setInterval(tend, TEND_MS);
	timer.unref();
	return () => clearInterval(timer);
}

async function forgetOld(rooms: TendedRooms): Promise<void> {
	const before = rooms.clock() - ROOM_AGE_MS;
	const deleted = await rooms.database
		.transaction()
		.execute((transaction) => deleteRooms(transaction, before));
	const gone = new Set<string>(deleted);
	for (const live of rooms.all()) if (gone.has(live.code)) rooms.forget(live);
}

/** A room in memory goes on by its own alarm: one without a host ends. */
async function bringBack(rooms: TendedRooms, stillSince: number): Promise<void> {
	for (const text of await unfinishedRooms(rooms.database, stillSince)) {
		const code = parseRoomCode(text);
		if (!code.ok) continue;
		await rooms.find(code.value).catch((fault: unknown) => {
			console.error(`room ${text} cannot be brought back:`, fault);
		});
	}
}
