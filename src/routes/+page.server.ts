import { fail, redirect } from '@sveltejs/kit';
import type { HomePage, StartRefused } from '$lib/game/pages/home-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import { postedForm } from '$lib/server/http/posted-form.ts';
import { beginRun } from '$lib/server/pages/begin-run.ts';
import { homePage } from '$lib/server/pages/home-page.ts';
import { readStart } from '$lib/server/quizzes/read-start.ts';
import { writeNewQuiz } from '$lib/server/quizzes/write-new-quiz.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, request }): Promise<HomePage> =>
	homePage(locals.services, locals.session, request.headers.get('accept-language'));

export const actions: Actions = {
	start: async (event) => {
		const { services } = event.locals;
		const posted = await postedForm(event.request);
		const refuse = (status: number, message: string) =>
			fail<StartRefused>(status, { message, posted });
		const choice = readStart(posted, services.bases);
		if (!choice.ok) return refuse(400, choice.error);
		const { base, recipe, limit } = choice.value;
		const run = await beginRun(event, {
			limit,
			mode: 'quiz',
			rival: null,
			length: recipe.length,
			quiz: () => writeNewQuiz(services, base, recipe)
		});
		if (!run.ok) return refuse(run.error.status, run.error.message);
		redirect(303, stepAddress(run.value, 0));
	}
};
