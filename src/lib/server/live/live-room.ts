import type { RoomQuiz } from '../../engine/room/command.ts';
import type { RoomEvent } from '../../engine/room/event.ts';
import type { Room } from '../../engine/room/room.ts';
import { listSeats } from '../../engine/room/seats.ts';
import type { Key } from '../../engine/quiz/quiz.ts';
import type { QuestionId } from '../../game/question.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { Connection } from './connection.ts';
import type { LoggedRoom, RoomFile } from './room-log.ts';

/** A room in memory, with whoever is connected to it. What counts is its log; all this can be lost. */
export interface LiveRoom {
	readonly code: RoomCode;
	readonly quiz: RoomQuiz;
	readonly key: readonly Key[];
	/** Hash of the host's secret. */
	readonly host: string;
	remote: { readonly holder: string; readonly isConfirmed: boolean } | null;
	/** What a remote may be let in by, once, until then; kept in memory only. */
	invitation: { readonly holder: string; readonly expiresAt: number } | null;
	/** As stored: what it says has happened for good. */
	state: Room;
	/** The number of the last stored event. */
	seq: number;
	/** From the hash of a browser's secret to its seat; removed players among them. */
	seats: Map<string, number>;
	/** The one connection of each seat. */
	readonly players: Map<number, Connection>;
	/** Players without a seat. */
	readonly visitors: Set<Connection>;
	/** Those of them who were told that their claim waits for the host. */
	readonly claimants: Set<Connection>;
	/** Host, remote and screens. */
	readonly watchers: Set<Connection>;
	/** Seats that count as present: connected, or gone for a moment only. */
	readonly present: Set<number>;
	/** What counts down: the room's alarm, absences, sums that wait to be told, the end of its memory. */
	readonly timers: Map<string, NodeJS.Timeout>;
	/** When sums were last told to all who watch, in milliseconds as of `performance.now()`. */
	readonly toldAt: { counters: number; roster: number };
	/** Let go of: what still happens to it, such as its sockets closing, must start nothing. */
	isGone: boolean;
	/** The last *received* that was sent: most of them are the same. */
	received: { readonly question: QuestionId; readonly frame: Buffer } | null;
}

/** A room as its log leaves it: nobody is connected yet, and no timer runs. */
export function liveRoom(code: RoomCode, file: RoomFile, { room, seq }: LoggedRoom): LiveRoom {
	return {
		code,
		...file,
		invitation: null,
		state: room,
		seq,
		seats: seatsByHolder(room),
		players: new Map(),
		visitors: new Set(),
		claimants: new Set(),
		watchers: new Set(),
		present: new Set(),
		timers: new Map(),
		toldAt: { counters: -Infinity, roster: -Infinity },
		isGone: false,
		received: null
	};
}

/** Takes over what was stored. */
export function take(live: LiveRoom, { room, seq }: Pick<LoggedRoom, 'room' | 'seq'>): void {
	live.state = room;
	live.seq = seq;
}

/** Begins again with what the log says: another server has written to it. */
export function reread(live: LiveRoom, logged: LoggedRoom): void {
	take(live, logged);
	live.seats = seatsByHolder(logged.room);
}

/** Who holds which seat, after these events. */
export function noteSeats(live: LiveRoom, events: readonly RoomEvent[]): void {
	for (const event of events) {
		if (event.type === 'joined') live.seats.set(event.holder, event.seat);
		if (event.type === 'claim-approved') live.seats = seatsByHolder(live.state);
	}
}

const seatsByHolder = (room: Room): Map<string, number> =>
	new Map(listSeats(room.players).map(({ holder, seat }) => [holder, seat]));

export const connectionsOf = (live: LiveRoom): readonly Connection[] => [
	...live.watchers,
	...live.players.values(),
	...live.visitors
];
