import type { StepPage } from '$lib/game/pages/step-page.ts';
import { answerStep, skipStep } from '$lib/server/pages/answer-step.ts';
import { showStep } from '$lib/server/pages/show-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event): Promise<StepPage> => {
	// Going back asks again: an answered question is shown as such, not as it once was.
	event.setHeaders({ 'cache-control': 'private, no-store' });
	return showStep(event.locals, event.params, event.request);
};

export const actions: Actions = {
	answer: (event) => answerStep(event, event.params),
	skip: (event) => skipStep(event, event.params)
};
