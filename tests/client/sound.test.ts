import { describe, expect, it } from 'vitest';
import { Sound } from '../../src/lib/client/sound.svelte.ts';

/** A browser's audio, which runs when it is asked to after a press. */
class Audio extends EventTarget {
	state = 'suspended';
	isPressed = false;

	async resume(): Promise<void> {
		if (this.isPressed) this.#become('running');
	}

	async close(): Promise<void> {
		this.#become('closed');
	}

	/** As a phone call or the system may do. */
	interrupt(): void {
		this.#become('interrupted');
	}

	#become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

function openSound() {
	const audio = new Audio();
	const sound = new Sound<Audio>();
	return { audio, sound, close: sound.open(audio) };
}

describe('the sound of a screen', () => {
	it('is off while the browser waits for a press, and on from then', () => {
		const { audio, sound } = openSound();
		expect(sound.output).toBe(null);
		sound.wake();
		expect(sound.output).toBe(null);
		audio.isPressed = true;
		sound.choose(true);
		expect(sound.output).toBe(audio);
	});

	it('comes with a press of anything else, unless it was turned off', () => {
		const { audio, sound } = openSound();
		audio.isPressed = true;
		sound.choose(false);
		sound.wake();
		expect(audio.state).toBe('suspended');
		sound.choose(true);
		expect(sound.output).toBe(audio);
		sound.choose(false);
		expect(sound.output).toBe(null);
	});

	it('is off again when the system takes it away, and when the page is left', () => {
		const { audio, sound, close } = openSound();
		audio.isPressed = true;
		sound.wake();
		audio.interrupt();
		expect(sound.output).toBe(null);
		sound.wake();
		expect(sound.output).toBe(audio);
		close();
		expect(audio.state).toBe('closed');
		expect(sound.output).toBe(null);
	});
});
