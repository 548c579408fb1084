import type { FlatAnswerRefusal } from '$lib/game/answer-refusal.ts';
import { formatNumber } from '$lib/game/format-number.ts';
import { NOT_SAVED_WORDS } from './not-saved-words.ts';

/** Why an answer was not taken, in words for its player. */
export function answerRefusalWords(refusal: FlatAnswerRefusal): string {
	switch (refusal.code) {
		case 'no-option':
			return 'Choose one of the options.';
		case 'no-options':
			return 'Choose at least one of the options.';
		case 'no-verdict':
			return 'Choose true or false.';
		case 'no-number':
			return 'Give a number, such as 12 or 12.5.';
		case 'number-out-of-bounds':
			return `Give a number from ${formatNumber(refusal.min)} to ${formatNumber(refusal.max)}.`;
		case 'no-text':
			return 'Type an answer.';
		case 'text-too-long':
			return `Type at most ${refusal.max} characters.`;
		case 'no-order':
			return 'Give each item a place of its own.';
		case 'no-pairs':
			return 'Give each item on the left a partner of its own.';
		case 'no-gap':
			return 'Choose where the card belongs.';
		case 'not-saved':
			return NOT_SAVED_WORDS;
	}
}
