import { expect, it } from 'vitest';
import { toldOnce } from '../../../../src/lib/engine/room/view/told-once.ts';
import type { Reveal } from '../../../../src/lib/game/reveal.ts';

const revealOf = (text: string, options: readonly string[]): Reveal => ({
	solution: { form: 'one', option: 0 },
	reason: { text, options, sources: [] }
});

it('a room is not told twice what the reason says of the right option', () => {
	const reveal = revealOf('Iron is Fe. It is a metal.', ['Iron is Fe.', 'Gold is Au.']);
	expect(toldOnce(reveal).reason.options).toEqual(['', 'Gold is Au.']);
});

it('the lines of a reason that is made of several of them stay', () => {
	const reveal = revealOf('Iron is Fe. Gold is Au.', ['Iron is Fe.', 'Gold is Au.']);
	expect(toldOnce(reveal)).toEqual(reveal);
});

it('a reason that says no line stays as it is', () => {
	const reveal = revealOf('Fe comes from ferrum.', ['Iron is Fe.', 'Gold is Au.']);
	expect(toldOnce(reveal)).toEqual(reveal);
});
