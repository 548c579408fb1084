import { fail, redirect } from '@sveltejs/kit';
import type { AgainRefused, ReportPage } from '$lib/game/pages/report-page.ts';
import { roomAddress } from '$lib/game/pages/room-page.ts';
import { giveControl } from '$lib/server/hosting/control-cookies.ts';
import { loadReport } from '$lib/server/hosting/load-report.ts';
import { mayOpenRoom, TOO_MANY_ROOMS } from '$lib/server/hosting/may-open-room.ts';
import { playHardest } from '$lib/server/hosting/play-hardest.ts';
import { requireOwnRoom } from '$lib/server/hosting/require-room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event): Promise<ReportPage> => loadReport(event);

export const actions: Actions = {
	again: async (event) => {
		const { services } = event.locals;
		const live = await requireOwnRoom(services.rooms, event.cookies, event.params.code);
		if (!(await mayOpenRoom(event))) return fail<AgainRefused>(429, { message: TOO_MANY_ROOMS });
		const room = await playHardest(services, live);
		if (room === null) {
			const message = 'Nothing was hard: everybody knew every answer.';
			return fail<AgainRefused>(422, { message });
		}
		giveControl(event, 'host', { code: room.code, secret: room.hostSecret });
		redirect(303, roomAddress('host', room.code));
	}
};
