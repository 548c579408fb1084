import { giveControl } from '$lib/server/hosting/control-cookies.ts';
import { postedSecret } from '$lib/server/hosting/posted-secret.ts';
import { requireCode } from '$lib/server/hosting/require-room.ts';
import { holderOf } from '$lib/server/live/secret.ts';
import type { RequestHandler } from './$types';

/** Swaps the secret of a host's link for a cookie. Says the same of a wrong secret and of no such room. */
export const POST: RequestHandler = async (event) => {
	const code = requireCode(event.params.code);
	const live = await event.locals.services.rooms.find(code);
	const secret = await postedSecret(event.request);
	if (live === null || secret === null || holderOf(secret, code) !== live.host) {
		return new Response(null, { status: 403 });
	}
	giveControl(event, 'host', { code, secret });
	return new Response(null, { status: 204 });
};
