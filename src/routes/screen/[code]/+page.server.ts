import type { RoomPage } from '$lib/game/pages/room-page.ts';
import { joinOrigin } from '$lib/server/hosting/join-origin.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import type { PageServerLoad } from './$types';

/** Whether there is such a room is for the socket to say, which counts those who guess. */
export const load: PageServerLoad = ({ locals, params, url }): RoomPage => ({
	code: requireCode(params.code),
	joinAddress: `${joinOrigin(locals.services.config, url)}/join`
});
