import type { HostSays, ServerMessage } from '$lib/game/room/messages.ts';
import type { Room } from './room.svelte.ts';

/** Behind a change of stage that came by itself, in milliseconds: a step pressed now was meant for the stage before. */
export const SURPRISE_MS = 800;

/** What the host presses, on the laptop or on the remote. No step is taken that was meant for another stage. */
export class Host {
	readonly #room: Room;
	readonly #now: () => number;
	#turn: number | null = null;
	/** Which turn this host has left by a step. */
	#left: number | null = null;
	#surprisedAt = -Infinity;

	/** `now` in milliseconds, from any start. */
	constructor(room: Room, now = () => performance.now()) {
		this.#room = room;
		this.#now = now;
		room.onmessage((message) => this.#hear(message));
	}

	/** Sends it. Where that moves the round on, what comes is looked at from its top. */
	say(message: HostSays): void {
		const isStep = 'turn' in message || message.type === 'end';
		if (isStep && !this.#isAskedTwice(message) && this.#now() - this.#surprisedAt < SURPRISE_MS) {
			return;
		}
		this.#room.send(message);
		if (!isStep) return;
		this.#left = this.#turn;
		scrollTo({ top: 0 });
	}

	/** Before the last step, the round's end is asked for once more: nobody presses that by mistake. */
	#isAskedTwice({ type }: HostSays): boolean {
		const own = this.#room.view?.own;
		return type === 'end' && own !== undefined && 'obvious' in own && own.obvious !== 'end';
	}

	#hear(message: ServerMessage): void {
		if (message.type !== 'view') return;
		const { turn } = message.view.common;
		const isSurprise = this.#turn !== null && this.#turn !== turn && this.#turn !== this.#left;
		if (isSurprise) this.#surprisedAt = this.#now();
		this.#turn = turn;
	}
}
