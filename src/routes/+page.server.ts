import { fail, redirect } from '@sveltejs/kit';
import type { CourseRefused, HomePage } from '$lib/game/pages/home-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import type { StartRefusal } from '$lib/game/start-refusal.ts';
import { postedForm } from '$lib/server/http/posted-form.ts';
import { beginRun } from '$lib/server/runs/begin-run.ts';
import { homePage } from '$lib/server/pages/home-page.ts';
import { startStatus } from '$lib/server/pages/start-status.ts';
import { readStart } from '$lib/server/quizzes/read-start.ts';
import { writeNewQuiz } from '$lib/server/quizzes/write-new-quiz.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, request }): Promise<HomePage> =>
	homePage(locals.services, locals.session, request.headers.get('accept-language'));

export const actions: Actions = {
	start: async (event) => {
		const { services } = event.locals;
		const posted = await postedForm(event.request);
		const refuse = (refusal: StartRefusal) =>
			fail<CourseRefused>(startStatus(refusal), { refusal, posted });
		const choice = readStart(posted, services.bases);
		if (!choice.ok) return refuse(choice.error);
		const { base, recipe, limit } = choice.value;
		const run = await beginRun(event, {
			limit,
			mode: 'quiz',
			rival: null,
			length: recipe.length,
			quiz: () => writeNewQuiz(services, base, recipe)
		});
		if (!run.ok) return refuse(run.error);
		redirect(303, stepAddress(run.value, 0));
	}
};
