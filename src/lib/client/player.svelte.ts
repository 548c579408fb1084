import type { Answer } from '$lib/game/answer.ts';
import type { Question, QuestionId } from '$lib/game/question.ts';
import type { Refusal, ServerMessage } from '$lib/game/room/messages.ts';
import { questionOf } from '$lib/game/room/common-view.ts';
import type { PlayerView } from '$lib/game/room/player-view.ts';
import type { Room } from './room.svelte.ts';

/** An answer on its way, and how far it came. */
interface Posted {
	/** Code of the room: another one may ask the same question again. */
	readonly room: string | undefined;
	readonly question: QuestionId;
	readonly answer: Answer;
	/** By the server's clock. */
	readonly at: number;
	readonly state: 'sent' | 'received' | 'refused';
	readonly refusal: Refusal | null;
}

/** One player's answers: each is sent until the server has said that it is stored, or why it is not. */
export class Player {
	#posted = $state.raw<Posted | null>(null);
	readonly #room: Room;

	constructor(room: Room) {
		this.#room = room;
		room.onmessage((message) => this.#hear(message));
	}

	/** This player's part of the view; null without a seat. */
	get own(): PlayerView | null {
		const own = this.#room.view?.own;
		return own?.role === 'player' ? own : null;
	}

	/** What was answered to the question shown, as far as the server has it or is about to; else null. */
	get answer(): Answer | null {
		return this.own?.answer ?? (this.#current?.state === 'refused' ? null : this.#given);
	}

	/** Is the answer to the question shown stored for good? */
	get isReceived(): boolean {
		return (this.own?.answer ?? null) !== null || this.#current?.state === 'received';
	}

	/** Why the answer to the question shown was not taken; null when it was. */
	get refusal(): Refusal | null {
		return this.#current?.refusal ?? null;
	}

	give(question: Question, answer: Answer): void {
		const at = this.#room.line.clock.exact();
		const room = this.#room.head?.code;
		this.#posted = { room, question: question.id, answer, at, state: 'sent', refusal: null };
		this.#send();
	}

	get #current(): Posted | null {
		const { common, head } = this.#room;
		if (common === null || this.#posted?.question !== questionOf(common)) return null;
		return this.#posted.room === head?.code ? this.#posted : null;
	}

	get #given(): Answer | null {
		return this.#current?.answer ?? null;
	}

	#send(): void {
		if (this.#posted === null) return;
		const { question, answer, at } = this.#posted;
		this.#room.send({ type: 'answer', question, answer, at });
	}

	#hear(message: ServerMessage): void {
		if (this.#posted === null) return;
		if (message.type === 'received' && message.question === this.#posted.question) {
			this.#posted = { ...this.#posted, state: 'received' };
		}
		if (message.type === 'refused' && message.to === 'answer') this.#noteRefusal(message.refusal);
		// A view that still shows the question unanswered: what was on its way may be lost.
		const isOpen = this.#room.common?.stage === 'asking' && this.own?.answer === null;
		if (message.type === 'view' && isOpen && this.#current?.state === 'sent') this.#send();
	}

	#noteRefusal(refusal: Refusal): void {
		if (this.#posted?.state !== 'sent') return;
		const isStored = refusal.code === 'already-answered';
		this.#posted = isStored
			? { ...this.#posted, state: 'received' }
			: { ...this.#posted, state: 'refused', refusal };
	}
}
