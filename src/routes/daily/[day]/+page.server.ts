import { redirect } from '@sveltejs/kit';
import type { DayPage } from '$lib/game/pages/daily-page.ts';
import { stepAddress } from '$lib/game/run-address.ts';
import { playDay } from '$lib/server/daily/play-day.ts';
import { requireDay } from '$lib/server/daily/require-day.ts';
import { dayPage } from '$lib/server/pages/day-page.ts';
import { refuseStart } from '$lib/server/pages/refuse-start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, request, url }): Promise<DayPage> => {
	const day = requireDay(params.day, locals.services.clock());
	const accepts = request.headers.get('accept-language');
	const page = await dayPage(locals.services, day, { session: locals.session, accepts });
	return { ...page, address: new URL(url.pathname, url.origin).href };
};

export const actions: Actions = {
	play: async (event) => {
		const day = requireDay(event.params.day, event.locals.services.clock());
		const run = await playDay(event, day);
		if (!run.ok) return refuseStart(run.error);
		redirect(303, stepAddress(run.value, 0));
	}
};
