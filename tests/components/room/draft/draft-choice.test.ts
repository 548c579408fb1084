import { expect, it } from 'vitest';
import {
	firstChoice,
	withDrop,
	withSwap
} from '../../../../src/lib/components/room/draft/draft-choice.ts';

it('the first questions are asked, and the rest is spare', () => {
	expect(firstChoice(2, 4)).toEqual({ kept: [0, 1], spare: [2, 3] });
});

it('a question is swapped for the next spare one, and comes back when the others have been seen', () => {
	const once = withSwap(firstChoice(2, 4), 1);
	expect(once).toEqual({ kept: [0, 2], spare: [3, 1] });
	expect(once && withSwap(withSwap(once, 1) ?? once, 1)).toEqual({ kept: [0, 1], spare: [2, 3] });
});

it('without a spare question there is nothing to swap for', () => {
	expect(withSwap(firstChoice(2, 2), 0)).toBeNull();
});

it('a question that was dropped can be swapped in again; the last one stays', () => {
	expect(withDrop(firstChoice(2, 2), 0)).toEqual({ kept: [1], spare: [0] });
	expect(withDrop({ kept: [1], spare: [0] }, 0)).toBeNull();
});
