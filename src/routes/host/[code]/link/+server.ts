import { json } from '@sveltejs/kit';
import { roomAddress, type GivenPath } from '$lib/game/pages/room-page.ts';
import { hostSecretOf } from '$lib/server/hosting/control-cookies.ts';
import { requireOwnRoom } from '$lib/server/hosting/require-room.ts';
import type { RequestHandler } from './$types';

/** The host's link, for the host alone and only when asked: a page that is projected should not hold it. */
export const POST: RequestHandler = async ({ locals, params, cookies }) => {
	const live = await requireOwnRoom(locals.services.rooms, cookies, params.code);
	const link: GivenPath = {
		path: `${roomAddress('host', live.code)}#${hostSecretOf(cookies, live)}`
	};
	return json(link, { headers: { 'cache-control': 'no-store' } });
};
