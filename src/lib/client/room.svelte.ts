import type { CommonView } from '$lib/game/room/common-view.ts';
import type { Counters } from '$lib/game/room/counters.ts';
import type { DoorView } from '$lib/game/room/door-view.ts';
import type { RoomHead } from '$lib/game/room/head.ts';
import {
	CLOSE_CODES,
	type ClientMessage,
	type FlatRefusal,
	type ServerMessage
} from '$lib/game/room/messages.ts';
import type { Roster } from '$lib/game/room/roster.ts';
import type { RoomView } from '$lib/game/room/view.ts';
import { RoomLine, type RoomVisit } from './room-line.svelte.ts';
import type { OpenSocket } from './room-socket.ts';

type Told<Type extends ServerMessage['type']> = Extract<ServerMessage, { readonly type: Type }>;

/** A room as one browser sees it: what the server said last, over a line of its own. */
export class Room {
	readonly line = new RoomLine();
	#head = $state.raw<RoomHead | null>(null);
	#door = $state.raw<DoorView | null>(null);
	#view = $state.raw<RoomView | null>(null);
	#counters = $state.raw<Counters | null>(null);
	#roster = $state.raw<Roster>([]);
	#remote = $state<Told<'remote'>['state']>('none');
	#invitation = $state.raw<Told<'invitation'> | null>(null);
	#refusal = $state.raw<FlatRefusal | null>(null);
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

	/** Why the last message was refused; gone with the next that is sent. */
	get refusal(): FlatRefusal | null {
		return this.#refusal;
	}

	/** The host has been asked for the old seat. */
	get isClaimed(): boolean {
		return this.#isClaimed;
	}

	/**
	 * Why there is nothing more to show of the room, one of `CLOSE_CODES`; else null. A round that is over
	 * stays on the page as it was when the server forgets it.
	 */
	get endCode(): number | null {
		const { endCode } = this.line;
		const isOver = this.common?.stage === 'finished' || this.#door?.state === 'finished';
		return endCode === CLOSE_CODES.noRoom && isOver ? null : endCode;
	}

	/** Connects until what it gives back is called. What was told of another room is forgotten. */
	connect(visit: RoomVisit, openSocket?: OpenSocket): () => void {
		this.#head = this.#door = this.#view = this.#counters = this.#refusal = null;
		this.#roster = [];
		return this.line.connect(visit, (message) => this.#hear(message), openSocket);
	}

	send(message: ClientMessage): void {
		this.#refusal = null;
		this.line.send(message);
	}

	/** Tells of each message after it was taken in. */
	onmessage(listener: (message: ServerMessage) => void): void {
		this.#listeners.push(listener);
	}

	#hear(message: ServerMessage): void {
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
				if (message.refusal.code === 'claim-closed') this.#isClaimed = false;
				// Which one is meant, a player is asked where the name was typed.
				if (message.refusal.code !== 'which-one') this.#refusal = message.refusal;
				return;
			case 'welcome':
				// What waits on this connection is told anew.
				this.#isClaimed = false;
				return;
			case 'pong':
			case 'received':
				return;
		}
	}
}
