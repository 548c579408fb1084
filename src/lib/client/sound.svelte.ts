/** What sound is played to, as an `AudioContext` is: browsers let it run only once somebody has pressed something. */
export interface Output extends EventTarget {
	readonly state: string;
	readonly resume: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** The sound of one page: wanted until it is turned off, and heard once the browser allows it as well. */
export class Sound<Speaker extends Output> {
	#speaker = $state.raw<Speaker | null>(null);
	#isWanted = $state(true);
	#isRunning = $state(false);

	/** What to play to; null while nothing would be heard. */
	get output(): Speaker | null {
		return this.#isWanted && this.#isRunning ? this.#speaker : null;
	}

	/** Takes the page's speaker; gives back what closes it. */
	open(speaker: Speaker): () => void {
		const follow = () => (this.#isRunning = speaker.state === 'running');
		this.#speaker = speaker;
		follow();
		speaker.addEventListener('statechange', follow);
		return () => {
			speaker.removeEventListener('statechange', follow);
			this.#speaker = null;
			void speaker.close();
		};
	}

	choose(isWanted: boolean): void {
		this.#isWanted = isWanted;
		this.wake();
	}

	/** Asks the browser anew, which listens when something was pressed; does nothing where no sound is wanted. */
	wake(): void {
		if (this.#isWanted) void this.#speaker?.resume();
	}
}
