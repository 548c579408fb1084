import { fail, redirect } from '@sveltejs/kit';
import type { ReplayRefused } from '$lib/game/pages/end-page.ts';
import type { ResultPage } from '$lib/game/pages/result-page.ts';
import { resultAddress, stepAddress } from '$lib/game/run-address.ts';
import { playSame } from '$lib/server/pages/replay.ts';
import { requireResult } from '$lib/server/pages/require-result.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }): Promise<ResultPage> => {
	const { played, result } = await requireResult(locals, params.id);
	return {
		result,
		address: new URL(resultAddress(params.id), url.origin).href,
		ownRunId: played.session === locals.session ? played.id : null
	};
};

export const actions: Actions = {
	play: async (event) => {
		const { played } = await requireResult(event.locals, event.params.id);
		const run = await playSame(event, played);
		if (!run.ok) return fail<ReplayRefused>(run.error.status, { message: run.error.message });
		redirect(303, stepAddress(run.value, 0));
	}
};
