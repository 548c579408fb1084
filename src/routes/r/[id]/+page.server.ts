import { redirect } from '@sveltejs/kit';
import type { ResultPage } from '$lib/game/pages/result-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import { orRefuse } from '$lib/server/runs/begin-run.ts';
import { playSame } from '$lib/server/pages/replay.ts';
import { requireResult } from '$lib/server/results/require-result.ts';
import { deleteAction, nameAction, unnameAction } from '$lib/server/pages/result-actions.ts';
import { resultPage } from '$lib/server/pages/result-page.ts';
import { refuseStart } from '$lib/server/pages/refuse-start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }): Promise<ResultPage> =>
	resultPage(locals, params.id, url.origin);

export const actions: Actions = {
	play: async (event) => {
		const run = await orRefuse(async () => {
			const { played } = await requireResult(event.locals, event.params.id);
			return playSame(event, played);
		});
		if (!run.ok) return refuseStart(run.error);
		redirect(303, stepAddress(run.value, 0));
	},
	name: (event) => nameAction(event, event.params.id),
	unname: (event) => unnameAction(event, event.params.id),
	delete: (event) => deleteAction(event, event.params.id)
};
