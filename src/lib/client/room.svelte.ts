import type { Language } from '$lib/game/question.ts';
import type { ClientMessage, Refusal, Role, ServerMessage } from '$lib/game/room/messages.ts';
import type {
	CommonView,
	Counters,
	DoorView,
	RoomHead,
	RoomView,
	Roster
} from '$lib/game/room-view.ts';
import { openRoomSocket, type OpenSocket, type RoomSocket } from './room-socket.ts';
import { ServerClock } from './server-clock.svelte.ts';

/** Pings: a few at once to agree on the clock, then in silences, to see that the connection is alive. */
const FIRST_PINGS = 4;
const PING_MS = 3000;

type Told<Type extends ServerMessage['type']> = Extract<ServerMessage, { readonly type: Type }>;

/** A room as one browser sees it: what the server said last, over a line of its own. */
export class Room {
	readonly clock = new ServerClock();
	#socket: RoomSocket | null = null;
	#pinging: ReturnType<typeof setTimeout> | undefined;
	#link = $state<'connecting' | 'up' | 'lost'>('connecting');
	#endCode = $state<number | null>(null);
	#language = $state('');
	#wanted: Language | null = null;
	#head = $state.raw<RoomHead | null>(null);
	#door = $state.raw<DoorView | null>(null);
	#view = $state.raw<RoomView | null>(null);
	#counters = $state.raw<Counters | null>(null);
	#roster = $state.raw<Roster>([]);
	#remote = $state<Told<'remote'>['state']>('none');
	#invitation = $state.raw<Told<'invitation'> | null>(null);
	#refused = $state.raw<{ readonly to: ClientMessage['type']; readonly refusal: Refusal } | null>(
		null
	);
	#isClaimed = $state(false);
	#listeners: ((message: ServerMessage) => void)[] = [];

	get head(): RoomHead | null {
		return this.#head;
	}

	/** For a player without a seat; else null. */
	get door(): DoorView | null {
		return this.#door;
	}

	get view(): RoomView | null {
		return this.#view;
	}

	get common(): CommonView | null {
		return this.#view?.common ?? null;
	}

	get counters(): Counters | null {
		return this.#counters;
	}

	get roster(): Roster {
		return this.#roster;
	}

	get remote(): Told<'remote'>['state'] {
		return this.#remote;
	}

	get invitation(): Told<'invitation'> | null {
		return this.#invitation;
	}

	/** What was refused last; gone with the next message that is sent. */
	get refused(): { readonly to: ClientMessage['type']; readonly refusal: Refusal } | null {
		return this.#refused;
	}

	/** The host has been asked for the old seat. */
	get isClaimed(): boolean {
		return this.#isClaimed;
	}

	/** Connects until what it gives back is called. */
	connect(visit: RoomVisit, openSocket?: OpenSocket): () => void {
		const address = addressOf(visit);
		const listener = {
			hear: (message: ServerMessage) => this.#hear(message),
			linked: (isUp: boolean) => (this.#link = isUp ? 'up' : 'lost'),
			ended: (code: number) => (this.#endCode = code)
		};
		const socket = openRoomSocket(address, listener, openSocket);
		this.#socket = socket;
		this.#pingInSilence();
		return () => {
			socket.close();
			clearTimeout(this.#pinging);
		};
	}

	/** Tries again at once: the network may be back, or the phone awake. */
	hurry(): void {
		this.#socket?.hurry();
	}

	send(message: ClientMessage): void {
		this.#refused = null;
		this.line.send(message);
	}

	/** Tells of each message after it was taken in. */
	onmessage(listener: (message: ServerMessage) => void): void {
		this.#listeners.push(listener);
	}

	dismissInvitation(): void {
		this.#invitation = null;
	}

	#ping(): void {
		this.#socket?.send({ type: 'ping', sent: this.clock.stamp() });
	}

	/** Every message breaks the silence. */
	#pingInSilence(): void {
		clearTimeout(this.#pinging);
		this.#pinging = setTimeout(() => {
			this.#ping();
			this.#pingInSilence();
		}, PING_MS);
	}

	#hear(message: ServerMessage): void {
		this.#pingInSilence();
		this.#take(message);
		for (const listener of this.#listeners) listener(message);
	}

	#take(message: ServerMessage): void {
		switch (message.type) {
			case 'room':
				this.#head = message.room;
				return;
			case 'door':
				this.#door = message.door;
				this.#view = null;
				return;
			case 'view':
				this.#door = null;
				this.#isClaimed = false;
				this.#view = message.view;
				return;
			case 'claimed':
				this.#isClaimed = true;
				return;
			case 'counters':
				this.#counters = message.counters;
				return;
			case 'roster':
				this.#roster = message.roster;
				return;
			case 'remote':
				this.#remote = message.state;
				if (message.state !== 'none') this.#invitation = null;
				return;
			case 'invitation':
				this.#invitation = message;
				return;
			case 'refused':
				this.#refused = { to: message.to, refusal: message.refusal };
				return;
			case 'welcome':
			case 'pong':
			case 'received':
				return;
		}
	}
}
