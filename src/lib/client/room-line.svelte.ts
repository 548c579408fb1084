import type { Language } from '$lib/game/question.ts';
import type { ClientMessage, Role, ServerMessage } from '$lib/game/room/messages.ts';
import { openRoomSocket, type OpenSocket, type RoomSocket } from './room-socket.ts';
import { ServerClock } from './server-clock.svelte.ts';

/** Pings: a few at once to agree on the clock, then in silences, to see that the connection is alive. */
const FIRST_PINGS = 4;
const PING_MS = 3000;

/** Where to connect, and as whom. */
export interface RoomVisit {
	readonly code: string;
	readonly role: Role;
	readonly language: Language;
	/** The page's own origin. */
	readonly origin: string;
}

/** The line to a room: whether it is up, and the clock and the language that both ends agreed on. */
export class RoomLine {
	readonly clock = new ServerClock();
	#socket: RoomSocket | null = null;
	#pinging: ReturnType<typeof setTimeout> | undefined;
	#state = $state<'connecting' | 'up' | 'lost'>('connecting');
	#endCode = $state<number | null>(null);
	#language = $state('');
	#wanted: Language | null = null;

	/** `lost`: looked for again, without end. */
	get state(): 'connecting' | 'up' | 'lost' {
		return this.#state;
	}

	/** One of `CLOSE_CODES`, once the connection is over for good; else null. */
	get endCode(): number | null {
		return this.#endCode;
	}

	get language(): Language {
		return this.#language;
	}

	/** Connects until what it gives back is called. `onmessage` hears every message. */
	connect(
		visit: RoomVisit,
		onmessage: (message: ServerMessage) => void,
		openSocket?: OpenSocket
	): () => void {
		const listener = {
			hear: (message: ServerMessage) => {
				this.#pingInSilence();
				this.#agree(message);
				onmessage(message);
			},
			linked: (isUp: boolean) => (this.#state = isUp ? 'up' : 'lost'),
			ended: (code: number) => (this.#endCode = code)
		};
		this.#state = 'connecting';
		this.#endCode = null;
		const socket = openRoomSocket(addressOf(visit), listener, openSocket);
		this.#socket = socket;
		this.#pingInSilence();
		return () => {
			socket.close();
			clearTimeout(this.#pinging);
		};
	}

	/** Takes the connection for lost, whatever it says itself: the network is gone. */
	lose(): void {
		this.#socket?.lose();
	}

	/** Tries again at once: the network may be back, or the phone awake. */
	hurry(): void {
		this.#socket?.hurry();
	}

	send(message: ClientMessage): void {
		this.#socket?.send(message);
	}

	/** Reads the room in another of its languages, also after the next loss of the connection. */
	read(language: Language): void {
		this.#wanted = language;
		this.#language = language;
		this.send({ type: 'language', language });
	}

	#ping(): void {
		this.send({ type: 'ping', sent: this.clock.stamp() });
	}

	/** Every message breaks the silence. */
	#pingInSilence(): void {
		clearTimeout(this.#pinging);
		this.#pinging = setTimeout(() => {
			this.#ping();
			this.#pingInSilence();
		}, PING_MS);
	}

	#agree(message: ServerMessage): void {
		if (message.type === 'pong') this.clock.note(message.sent, message.now);
		if (message.type !== 'welcome') return;
		this.clock.restart(message.now);
		if (this.#wanted === null) this.#language = message.language;
		else this.read(this.#wanted);
		for (let count = 0; count < FIRST_PINGS; count++) this.#ping();
	}
}

function addressOf({ code, role, language, origin }: RoomVisit): string {
	const wishes = `as=${role}&language=${encodeURIComponent(language)}`;
	return `${origin.replace(/^http/, 'ws')}/live/${code}?${wishes}`;
}
