import { giveControl } from '$lib/server/hosting/control-cookies.ts';
import { postedSecret } from '$lib/server/hosting/posted-secret.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import { redeemInvitation } from '$lib/server/live/remote.ts';
import type { RequestHandler } from './$types';

/** Swaps an invitation for the remote's own secret, as a cookie; the host still has to nod. */
export const POST: RequestHandler = async (event) => {
	const { rooms } = event.locals.services;
	const code = requireCode(event.params.code);
	const live = await rooms.find(code);
	const invited = await postedSecret(event.request);
	if (live === null || invited === null) return new Response(null, { status: 403 });
	const secret = await redeemInvitation(rooms, live, invited);
	if (secret === null) return new Response(null, { status: 403 });
	giveControl(event, 'remote', { code, secret });
	return new Response(null, { status: 204 });
};
