import type { Language } from '../../game/question.ts';
import type { Role, ServerMessage } from '../../game/room/messages.ts';
import type { Holder } from './secret.ts';

/** What of a `ws` socket is used: tests may hand in another one. */
export interface Socket {
	readonly bufferedAmount: number;
	send(text: string): void;
	close(code: number): void;
	terminate(): void;
	ping(payload: string): void;
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
	/** When the ping was sent that is not answered yet; null when none is out. */
	pingedAt: number | null;
	/** Messages that may be sent now, and since when that is so. */
	allowance: number;
	allowanceAt: number;
}

/** More than this waiting to be sent, in bytes: the phone cannot follow, and gets a new start. */
const BACKLOG = 1_000_000;
/** More than this: sums can wait for the next ones. */
const CONGESTION = 64_000;

export const tell = (connection: Connection, message: ServerMessage): void =>
	tellText(connection, JSON.stringify(message));

export function tellText({ socket }: Connection, text: string): void {
	if (socket.bufferedAmount > BACKLOG) return socket.terminate();
	socket.send(text);
}

export const isCongested = ({ socket }: Connection): boolean => socket.bufferedAmount > CONGESTION;
