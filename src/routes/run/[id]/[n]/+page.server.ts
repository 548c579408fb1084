import type { StepPage } from '$lib/game/pages/step-page.ts';
import { answerStep, skipStep } from '$lib/server/pages/answer-step.ts';
import { showStep } from '$lib/server/pages/show-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, request }): Promise<StepPage> =>
	showStep(locals, params, request);

export const actions: Actions = {
	answer: (event) => answerStep(event, event.params),
	skip: (event) => skipStep(event, event.params)
};
