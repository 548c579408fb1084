import { redirect } from '@sveltejs/kit';
import { dayOf } from '$lib/game/day.ts';
import type { DailyPage } from '$lib/game/pages/daily-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import { playDay } from '$lib/server/daily/play-day.ts';
import { dailyPage } from '$lib/server/pages/daily-page.ts';
import { refuseStart } from '$lib/server/pages/refuse-start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }): Promise<DailyPage> =>
	dailyPage(locals.services, locals.session, url.searchParams.get('month'));

export const actions: Actions = {
	start: async (event) => {
		const run = await playDay(event, dayOf(event.locals.services.clock()));
		if (!run.ok) return refuseStart(run.error);
		redirect(303, stepAddress(run.value, 0));
	}
};
