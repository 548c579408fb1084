import type { StartRefusal } from '$lib/game/start-refusal.ts';
import { NOT_SAVED_WORDS } from './not-saved-words.ts';

/** Why nothing was started, in words for whoever wanted to play or to host. */
export function startRefusalWords(refusal: StartRefusal): string {
	switch (refusal.code) {
		case 'no-such-base':
			return 'There is no such fact base here.';
		case 'no-such-topic':
			return 'One of the chosen topics is not known here.';
		case 'no-such-kind':
			return 'One of the chosen kinds of question is not known here.';
		case 'no-such-level':
			return 'Choose easy, medium, hard, or a mix.';
		case 'out-of-bounds':
			return `Choose ${refusal.min} to ${refusal.max} ${WANTED[refusal.field]}.`;
		case 'nothing-fits':
			return 'No question fits these choices. Please choose more topics or kinds, or another level.';
		case 'no-questions':
			return 'These facts yield no question yet.';
		case 'no-round':
			return 'There are no facts here to ask about.';
		case 'all-known':
			return 'You know all of this for now. What you forget will come back here.';
		case 'base-gone':
			return 'The facts behind this quiz are no longer here.';
		case 'outdated':
			return 'The facts have changed since these questions were written. Please write them again.';
		case 'nothing-kept':
			return 'Keep at least one question.';
		case 'nothing-hard':
			return 'Nothing was hard: everybody knew every answer.';
		case 'too-many-quizzes':
			return 'Many quizzes were started from here just now. Please try again in a few minutes.';
		case 'too-many-drafts':
			return 'Many quizzes were written from here just now. Please try again in a few minutes.';
		case 'too-many-rounds':
			return 'Many rounds were opened from here just now. Please try again in a few minutes.';
		case 'not-saved':
			return NOT_SAVED_WORDS;
	}
}

const WANTED = {
	length: 'questions',
	timer: 'seconds, or no timer',
	clock: 'seconds, or no clock',
	teams: 'teams, or none'
} as const;
