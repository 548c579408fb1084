import type { Language } from '../../game/question.ts';
import type { Role, ServerMessage } from '../../game/room/messages.ts';
import { textFrame } from './frame.ts';
import type { Holder } from './secret.ts';

/** What of an open WebSocket is used: tests may hand in another one. */
export interface Socket {
	/** Bytes that wait to be sent. */
	readonly backlog: number;
	/** Sends a whole frame, made by `textFrame` or `PING_FRAME`; nothing once it is closing. */
	write(frame: Buffer): void;
	close(code: number): void;
	terminate(): void;
}

/** One open socket, and who it is: that was settled once, by its cookie. */
export interface Connection {
	readonly socket: Socket;
	readonly role: Role;
	readonly holder: Holder;
	/** A player's seat; null for everybody else, and for a player who has none yet. */
	seat: number | null;
	language: Language;
	/** Milliseconds, as last measured by a ping; 0 until then. */
	roundTrip: number;
	/** When that was, in milliseconds since 1970; 0 until then. */
	measuredAt: number;
	/** When the ping was sent that is not answered yet; null when none is out. */
	pingedAt: number | null;
	/** Messages that may be sent now, and since when that is so: the last message's moment. */
	allowance: number;
	allowanceAt: number;
}

/** More than this waiting to be sent, in bytes: the phone cannot follow, and gets a new start. */
const BACKLOG = 1_000_000;
/** More than this: sums can wait for the next ones. */
const CONGESTION = 64_000;

export const tell = (connection: Connection, message: ServerMessage): void =>
	tellFrame(connection, textFrame(JSON.stringify(message)));

/** The same for a message that is framed already: once for all who are told it. */
export function tellFrame({ socket }: Connection, frame: Buffer): void {
	if (socket.backlog > BACKLOG) return socket.terminate();
	socket.write(frame);
}

export const isCongested = ({ socket }: Connection): boolean => socket.backlog > CONGESTION;
