import {
	CLOSE_CODES,
	RETRY_MS,
	type ClientMessage,
	type ServerMessage
} from '$lib/game/room/messages.ts';

/** One lasting connection to a room, over as many sockets as it takes. */
export interface RoomSocket {
	/** Says something; while there is no connection, as soon as there is one again. */
	readonly send: (message: ClientMessage) => void;
	/** Lets go of the connection and looks for another one: the network is gone. */
	readonly lose: () => void;
	/** Tries at once, as when the network is back. */
	readonly hurry: () => void;
	readonly close: () => void;
}

/** Who is told what comes of it. */
export interface RoomListener {
	readonly hear: (message: ServerMessage) => void;
	/** The connection is up, or lost and looked for again. */
	readonly linked: (isUp: boolean) => void;
	/** Closed for good, by one of `CLOSE_CODES`. */
	readonly ended: (code: number) => void;
}

/** What of the browser's `WebSocket` is used. */
export type OpenSocket = (address: string) => WebSocket;

/** A socket that has been silent this long is given up: phones lose networks without a word. */
export const SILENCE_MS = 8000;
/** As many messages wait for a connection. */
const HELD = 5;

const FINAL_CODES: readonly number[] = Object.values(CLOSE_CODES);
const CONNECTING = 0;
const OPEN = 1;

/** Connects, and again whenever the connection is lost. */
export function openRoomSocket(
	address: string,
	listener: RoomListener,
	openSocket: OpenSocket = (url) => new WebSocket(url)
): RoomSocket {
	let socket: WebSocket | null = null;
	let tries = 0;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let silence: ReturnType<typeof setTimeout> | undefined;
	let isOver = false;
	let held: ClientMessage[] = [];

	const say = (message: ClientMessage): void => {
		if (socket?.readyState === OPEN) socket.send(JSON.stringify(message));
		// A ping that is late says nothing; and nobody means more than the last few presses.
		else if (message.type !== 'ping') held = [...held, message].slice(-HELD);
	};

	const listen = (): void => {
		clearTimeout(silence);
		silence = setTimeout(() => drop(socket), SILENCE_MS);
	};

	/** Lets go of a socket, whether or not it ever says that it is closed. */
	const drop = (old: WebSocket | null): void => {
		if (old === null || old !== socket) return;
		socket = null;
		clearTimeout(silence);
		old.close();
		if (isOver) return;
		listener.linked(false);
		retry = setTimeout(connect, RETRY_MS[Math.min(tries, RETRY_MS.length - 1)]);
		tries += 1;
	};

	const end = (code: number): void => {
		isOver = true;
		socket = null;
		clearTimeout(silence);
		listener.ended(code);
	};

	const connect = (): void => {
		clearTimeout(retry);
		const opened = openSocket(address);
		socket = opened;
		listen();
		opened.addEventListener('message', ({ data }) => {
			if (opened !== socket) return;
			listen();
			const message: ServerMessage = JSON.parse(String(data));
			if (message.type === 'welcome') {
				tries = 0;
				listener.linked(true);
			}
			listener.hear(message);
			if (message.type !== 'welcome' || held.length === 0) return;
			const late = held;
			held = [];
			for (const each of late) say(each);
		});
		opened.addEventListener('close', ({ code }) => {
			if (opened !== socket) return;
			if (FINAL_CODES.includes(code)) end(code);
			else drop(opened);
		});
	};

	connect();
	return {
		send: say,
		lose: () => drop(socket),
		hurry() {
			if (isOver || socket?.readyState === OPEN || socket?.readyState === CONNECTING) return;
			drop(socket);
			connect();
		},
		close() {
			isOver = true;
			clearTimeout(retry);
			clearTimeout(silence);
			socket?.close();
			socket = null;
		}
	};
}
