import type { EndlessPage } from '$lib/game/pages/endless-page.ts';
import { endlessPage } from '$lib/server/pages/endless-page.ts';
import { startEndless } from '$lib/server/endless/start-endless.ts';
import { startMode } from '$lib/server/pages/start-mode.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, request }): Promise<EndlessPage> =>
	endlessPage(locals.services, locals.session, request.headers.get('accept-language'));

export const actions: Actions = { start: (event) => startMode(event, startEndless) };
