import { redirect } from '@sveltejs/kit';
import type { EndPage } from '$lib/game/pages/end-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import { orRefuse } from '$lib/server/runs/begin-run.ts';
import { showEnd } from '$lib/server/pages/show-end.ts';
import { playAgain, playSame } from '$lib/server/pages/replay.ts';
import { requireOwnRun } from '$lib/server/runs/require-own-run.ts';
import { refuseStart } from '$lib/server/pages/refuse-start.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, params }): Promise<EndPage> =>
	showEnd(locals, params.id);

const replay = (play: typeof playAgain) => async (event: RequestEvent) => {
	const run = await orRefuse(async () =>
		play(event, await requireOwnRun(event.locals, event.params.id))
	);
	if (!run.ok) return refuseStart(run.error);
	redirect(303, stepAddress(run.value, 0));
};

export const actions: Actions = { again: replay(playAgain), same: replay(playSame) };
