import type { Kind } from '$lib/game/kind.ts';

/** What each kind of question is called on the page. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
	choice: 'Pick one',
	truth: 'True or false',
	estimate: 'Estimate',
	order: 'Put in order',
	text: 'Type a name',
	many: 'Pick several',
	match: 'Match pairs',
	odd: 'Odd one out',
	compare: 'Compare',
	count: 'Count',
	twohop: 'Two steps',
	timeline: 'Timeline'
};
