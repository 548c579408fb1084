import { CLOSE_CODES, type Role } from '$lib/game/room/messages.ts';

/** Why a page will hear no more from its room, and what can be done. */
export interface EndWords {
	readonly title: string;
	readonly text: string;
	/** Can loading the page again help? */
	readonly canRetry: boolean;
}

/** `code` is one of `CLOSE_CODES`. */
export function endWords(code: number, role: Role): EndWords {
	switch (code) {
		case CLOSE_CODES.takenOver:
			return {
				title: 'Open somewhere else',
				text: 'You are playing this round in another window now. Only one plays at a time.',
				canRetry: true
			};
		case CLOSE_CODES.removed:
			return role === 'remote'
				? {
						title: 'The remote is off',
						text: 'The host has taken the control back. A new code from the host’s page lets you in again.',
						canRetry: false
					}
				: {
						title: 'You were removed',
						text: 'The host has taken you out of this round. If that was a mistake, please speak to the host.',
						canRetry: false
					};
		case CLOSE_CODES.noRoom:
			return {
				title: 'No such round',
				text: 'There is no round under this code: it may be mistyped, or the round is over. Codes are never used twice.',
				canRetry: false
			};
		case CLOSE_CODES.notAllowed:
			return {
				title: 'Not yours to control',
				text: 'This browser does not hold the secret for this page. Please use the link or the code that the host has.',
				canRetry: false
			};
		case CLOSE_CODES.flooding:
			return {
				title: 'Slow down',
				text: 'That was more than a person can press. Everything you had is kept.',
				canRetry: true
			};
		default:
			return {
				title: 'This page is outdated',
				text: 'The server did not understand it. Loading it again helps; everything you had is kept.',
				canRetry: true
			};
	}
}
