import type { AskedView } from '$lib/game/room/common-view.ts';

/** Which of a round's `length` questions this is, and what it is about: `Question 2 of 10 · Rivers, again`. */
export const askedWords = ({ step, question, again }: AskedView, length: number): string =>
	`Question ${step + 1} of ${length} · ${question.topic}${again ? ', again' : ''}`;
