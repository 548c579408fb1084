import { redirect } from '@sveltejs/kit';
import type { ReportPage } from '$lib/game/pages/report-page.ts';
import { roomAddress } from '$lib/game/pages/room-page.ts';
import { hostNewRoom } from '$lib/server/hosting/host-new-room.ts';
import { loadReport } from '$lib/server/afterwards/load-report.ts';
import { nextOwnRoom } from '$lib/server/afterwards/next-own-room.ts';
import { playHardest } from '$lib/server/afterwards/play-hardest.ts';
import { requireOwnRoom } from '$lib/server/hosting/require-room.ts';
import { refuseStart } from '$lib/server/pages/refuse-start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event): Promise<ReportPage> => loadReport(event);

export const actions: Actions = {
	again: async (event) => {
		const { services } = event.locals;
		const live = await requireOwnRoom(services.rooms, event.cookies, event.params.code);
		const next = await nextOwnRoom(services.rooms, event.cookies, live);
		if (next !== null) redirect(303, roomAddress('host', next));
		const refusal = await hostNewRoom(event, {
			questions: 0,
			open: () => playHardest(services, live)
		});
		return refuseStart(refusal);
	}
};
