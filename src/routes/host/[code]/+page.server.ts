import type { ControlPage } from '$lib/game/pages/room-page.ts';
import { isHostOf } from '$lib/server/hosting/control-cookies.ts';
import { joinOrigin } from '$lib/server/hosting/join-origin.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event): Promise<ControlPage> => {
	const { config, rooms } = event.locals.services;
	const code = requireCode(event.params.code);
	return {
		code,
		joinAddress: `${joinOrigin(config, event.url)}/join`,
		isHost: await isHostOf(rooms, event.cookies, code)
	};
};
