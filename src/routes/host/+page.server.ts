import { fail } from '@sveltejs/kit';
import type { HostForm, HostPage } from '$lib/game/pages/host-page.ts';
import type { PostedFields } from '$lib/game/posted-fields.ts';
import type { StartRefusal } from '$lib/game/start-refusal.ts';
import { hostNewRoom } from '$lib/server/hosting/host-new-room.ts';
import { hostPage } from '$lib/server/hosting/host-page.ts';
import { openRound } from '$lib/server/hosting/open-round.ts';
import { previewRound } from '$lib/server/hosting/preview-round.ts';
import { readRound } from '$lib/server/hosting/read-round.ts';
import { postedForm } from '$lib/server/http/posted-form.ts';
import { startStatus } from '$lib/server/pages/start-status.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies, request }): Promise<HostPage> =>
	hostPage(locals.services, cookies, request.headers.get('accept-language'));

const refuse = (refusal: StartRefusal, posted: PostedFields) =>
	fail<HostForm>(startStatus(refusal), { outcome: 'refused', refusal, posted });

export const actions: Actions = {
	preview: async (event) => {
		const posted = await postedForm(event.request);
		const draft = await previewRound(event, posted);
		if (!draft.ok) return refuse(draft.error, posted);
		return { outcome: 'draft', draft: draft.value, posted } satisfies HostForm;
	},
	open: async (event) => {
		const { services } = event.locals;
		const posted = await postedForm(event.request);
		const choice = readRound(posted, services.bases);
		if (!choice.ok) return refuse(choice.error, posted);
		const refusal = await hostNewRoom(event, {
			questions: choice.value.recipe.length,
			open: () => openRound(services, choice.value, posted)
		});
		return refuse(refusal, posted);
	}
};
