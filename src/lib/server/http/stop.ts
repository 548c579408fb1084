import { error } from '@sveltejs/kit';

/** Why a request ends here instead of in a page. */
export type Stop =
	| { readonly code: keyof typeof STOPS }
	/** The quiz has the questions 1 to `length`. */
	| { readonly code: 'no-question'; readonly length: number };

/**
 * The status of each, and the words that Kit wants with it, since it shows them also where no page of ours
 * can be drawn.
 */
const STOPS = {
	'no-page': [404, 'There is no page under this address.'],
	'no-room': [404, 'There is no round under this code, or it was over long ago.'],
	'no-run': [404, 'There is no such quiz in this browser.'],
	'no-result': [404, 'There is no result under this address.'],
	'not-your-result': [404, 'This result is not one of this browser.'],
	'no-round': [404, 'There is no daily round for this day.'],
	'no-table': [404, 'There is no such table.'],
	'no-form': [400, 'The server did not understand this form.'],
	refused: [400, 'The server did not understand this request.'],
	preload: [503, 'Questions are not preloaded.'],
	busy: [503, 'Many cards are being drawn. Please try again soon.'],
	fault: [500, 'Something went wrong on our side. Please try again.']
} as const;

/** Ends the request by Kit's `error`. */
export function stop(why: Stop): never {
	const status = why.code === 'no-question' ? 404 : STOPS[why.code][0];
	error(status, stopped(why));
}

/** What the page of errors is given. */
export const stopped = (why: Stop): App.Error => ({
	code: why.code,
	message:
		why.code === 'no-question'
			? `This quiz has the questions 1 to ${why.length}.`
			: STOPS[why.code][1]
});
