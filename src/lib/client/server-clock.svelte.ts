const TICK_MS = 100;
const SAMPLES = 8;

/** One ping: how far the server's clock was ahead of ours, and how long the way there and back took. */
interface Sample {
	readonly ahead: number;
	readonly roundTrip: number;
}

/**
 * The server's clock as this browser knows it: the difference to its own as measured by the ping that was
 * quickest there and back (Cristian's algorithm), so that it is wrong by half of that way at most.
 */
export class ServerClock {
	#samples: readonly Sample[] = [];
	#ahead = $state(0);
	#now = $state(0);
	readonly #own: () => number;

	/** `own` is any clock in milliseconds that never jumps. */
	constructor(own: () => number = () => performance.now()) {
		this.#own = own;
		this.#now = own();
	}

	/** Milliseconds since 1970 by the server's clock; moves while `run` is on. */
	get now(): number {
		return this.#now + this.#ahead;
	}

	/** The same at this very moment, for a message. */
	exact(): number {
		return Math.round(this.#own() + this.#ahead);
	}

	/** What a ping carries, to be given back. */
	stamp(): number {
		return this.#own();
	}

	/** A new connection may run over another network: what was measured before is void. */
	restart(serverNow: number): void {
		this.#samples = [];
		this.#now = this.#own();
		this.#ahead = serverNow - this.#now;
	}

	/** A ping that went out at `sent` has come back with the server's time. */
	note(sent: number, serverNow: number): void {
		const own = this.#own();
		const roundTrip = own - sent;
		const sample = { ahead: serverNow - sent - roundTrip / 2, roundTrip };
		this.#samples = [...this.#samples, sample].slice(-SAMPLES);
		const best = this.#samples.reduce((a, b) => (b.roundTrip < a.roundTrip ? b : a));
		this.#ahead = best.ahead;
		this.#now = own;
	}

	/** Ticks until what it gives back is called. */
	run(): () => void {
		const timer = setInterval(() => (this.#now = this.#own()), TICK_MS);
		return () => clearInterval(timer);
	}
}
