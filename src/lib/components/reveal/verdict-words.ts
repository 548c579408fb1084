import type { Mark } from '$lib/game/answer.ts';
import type { RevealedStep } from '$lib/game/pages/end-page.ts';

/** What is said about one answer; null is for no answer at all. */
export function verdictWords(verdict: Mark['verdict'], isAnswered: boolean): string {
	if (!isAnswered) return 'No answer';
	switch (verdict) {
		case 'right':
			return 'Right';
		case 'partly':
			return 'Partly right';
		case 'wrong':
			return 'Not right';
	}
}

/** What a screen reader says when an answer has been judged. */
export const spokenVerdict = ({ mark, answer, points }: RevealedStep): string =>
	`${verdictWords(mark.verdict, answer !== null)}. ${points} points.`;
