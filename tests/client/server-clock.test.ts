import { describe, expect, it } from 'vitest';
import { ServerClock } from '../../src/lib/client/server-clock.svelte.ts';

describe('the server’s clock', () => {
	it('is told from the ping that was quickest', () => {
		let own = 500;
		const clock = new ServerClock(() => own);
		clock.restart(1_000_000);
		own = 900;
		clock.note(700, 1_000_390);
		own = 1020;
		clock.note(1000, 1_000_510);
		own = 2000;
		clock.note(1200, 1_000_900);
		// The second took 20 ms: the server said 1000510 at 1010 by our clock.
		expect(clock.exact()).toBe(1_001_500);
	});

	it('begins anew with each connection', () => {
		let own = 0;
		const clock = new ServerClock(() => own);
		clock.restart(50_000);
		own = 10;
		clock.note(0, 50_005);
		own = 100;
		clock.restart(90_000);
		expect(clock.exact()).toBe(90_000);
	});
});
