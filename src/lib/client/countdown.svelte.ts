import type { Countdown } from '$lib/game/run-view.ts';

const TICK_MS = 100;

/** A question's clock as the server sees it, whatever the browser's own says. Starts when it is made. */
export class CountdownClock {
	readonly total: number;
	readonly #endsAt: number;
	#now = $state(0);

	constructor(countdown: Countdown) {
		const startedAt = performance.now();
		this.#now = startedAt;
		this.total = countdown.closesAt - countdown.opensAt;
		this.#endsAt = startedAt + countdown.closesAt - countdown.now;
	}

	/** Milliseconds until the question closes, 0 at the least. */
	get left(): number {
		return Math.max(0, this.#endsAt - this.#now);
	}

	/** Ticks, and calls `onend` once when time is up. Gives back what stops it. */
	run(onend: () => void): () => void {
		const timer = setInterval(() => {
			this.#now = performance.now();
			if (this.left > 0) return;
			clearInterval(timer);
			onend();
		}, TICK_MS);
		return () => clearInterval(timer);
	}
}
