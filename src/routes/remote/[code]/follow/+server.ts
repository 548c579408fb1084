import { giveControl, remoteHolders } from '$lib/server/hosting/control-cookies.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import { letFollow } from '$lib/server/live/remote.ts';
import type { RequestHandler } from './$types';

/** Gives a remote that the host has taken along to this room its own secret here, as a cookie. */
export const POST: RequestHandler = async (event) => {
	const { rooms } = event.locals.services;
	const code = requireCode(event.params.code);
	const known = remoteHolders(event.cookies);
	// Whoever is no remote anywhere learns nothing about the code.
	const live = known.length === 0 ? null : await rooms.find(code);
	const secret = live === null ? null : await letFollow(rooms, live, known);
	if (secret === null) return new Response(null, { status: 403 });
	giveControl(event, 'remote', { code, secret });
	return new Response(null, { status: 204 });
};
