import type { MePage } from '$lib/game/pages/me-page.ts';
import { mePage } from '$lib/server/pages/me-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, request }): Promise<MePage> =>
	mePage(locals.services, locals.session, request.headers.get('accept-language'));
