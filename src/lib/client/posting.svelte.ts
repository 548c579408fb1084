import { enhance } from '$app/forms';
import type { Attachment } from 'svelte/attachments';

type Submit = NonNullable<Parameters<typeof enhance>[1]>;
type Outcome = Parameters<Exclude<Awaited<ReturnType<Submit>>, void>>[0];

const NOT_REACHED =
	'The server could not be reached. Nothing is lost: what you gave is still here.';
const NOT_ANSWERED = 'The server could not save this. What you gave is still here.';

/**
 * Sends forms without loading the page again, one at a time. What fails on the way is kept, said in
 * words, and can be sent again.
 */
export class Posting {
	#isSending = $state(false);
	#trouble = $state<string | null>(null);
	#again: (() => void) | null = null;
	readonly #settle: (outcome: Outcome) => Promise<void>;

	/**
	 * `settle` is given every answer of the server that is not a failure of the way there; without one the page
	 * takes it in.
	 */
	constructor(settle: (outcome: Outcome) => Promise<void> = ({ update }) => update()) {
		this.#settle = settle;
	}

	get isSending(): boolean {
		return this.#isSending;
	}

	/** Why the last sending failed, in words; null when it did not. */
	get trouble(): string | null {
		return this.#trouble;
	}

	/** Takes over the sending of a form. */
	readonly attach: Attachment<HTMLFormElement> = (form) => {
		const { destroy } = enhance(form, this.#submit);
		return destroy;
	};

	/** Sends the form on the page whose action has this name. */
	send(action: string): void {
		document.querySelector<HTMLFormElement>(`form[action="?/${action}"]`)?.requestSubmit();
	}

	sendAgain(): void {
		this.#again?.();
	}

	#submit: Submit = ({ cancel, formElement, submitter }) => {
		if (this.#isSending) return cancel();
		this.#isSending = true;
		this.#again = () => formElement.requestSubmit(submitter);
		return async (outcome) => {
			this.#isSending = false;
			this.#trouble = troubleOf(outcome.result);
			if (this.#trouble === null) await this.#settle(outcome);
		};
	};
}

function troubleOf(result: Outcome['result']): string | null {
	if (result.type === 'error' && result.status === undefined) return NOT_REACHED;
	const isFault = result.type === 'error' || result.type === 'failure';
	return isFault && (result.status ?? 0) >= 500 ? NOT_ANSWERED : null;
}
