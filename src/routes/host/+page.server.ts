import { fail, redirect } from '@sveltejs/kit';
import type { HostForm, HostPage } from '$lib/game/pages/host-page.ts';
import { roomAddress } from '$lib/game/pages/room-page.ts';
import { giveControl } from '$lib/server/hosting/control-cookies.ts';
import { hostPage } from '$lib/server/hosting/host-page.ts';
import { mayOpenRoom, TOO_MANY_ROOMS } from '$lib/server/hosting/may-open-room.ts';
import { openRound } from '$lib/server/hosting/open-round.ts';
import { previewRound } from '$lib/server/hosting/preview-round.ts';
import { readRound } from '$lib/server/hosting/read-round.ts';
import { postedForm } from '$lib/server/http/posted-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies, request }): Promise<HostPage> =>
	hostPage(locals.services, cookies, request.headers.get('accept-language'));

export const actions: Actions = {
	preview: async (event) => {
		const posted = await postedForm(event.request);
		const draft = await previewRound(event, posted);
		if (draft.ok) return { outcome: 'draft', draft: draft.value, posted } satisfies HostForm;
		const { status, message } = draft.error;
		return fail<HostForm>(status, { outcome: 'refused', message, posted });
	},
	open: async (event) => {
		const { services } = event.locals;
		const posted = await postedForm(event.request);
		const refuse = (status: 422 | 429, message: string) =>
			fail<HostForm>(status, { outcome: 'refused', message, posted });
		if (!(await mayOpenRoom(event))) return refuse(429, TOO_MANY_ROOMS);
		const choice = readRound(posted, services.bases);
		const room = choice.ok ? await openRound(services, choice.value, posted) : choice;
		if (!room.ok) return refuse(422, room.error);
		const { code, hostSecret: secret } = room.value;
		giveControl(event, 'host', { code, secret });
		redirect(303, roomAddress('host', code));
	}
};
