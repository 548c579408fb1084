import { stateOf } from '$lib/server/cards/card-face.ts';
import { stop } from '$lib/server/http/stop.ts';
import { requireResult } from '$lib/server/results/require-result.ts';
import type { RequestHandler } from './$types';

/** A result's picture for messengers; what `?v=` names never changes, so that any cache may keep it. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const { result } = await requireResult(locals, params.id);
	const state = stateOf(result);
	const headers = {
		'cache-control':
			url.searchParams.get('v') === state
				? 'public, max-age=31536000, immutable'
				: 'public, no-cache',
		etag: `"${state}"`
	};
	const known = request.headers.get('if-none-match') ?? '';
	if (known.includes(headers.etag)) return new Response(null, { status: 304, headers });
	const card = await locals.services.cards.card(result);
	if (card === null) stop({ code: 'busy' });
	return new Response(new Uint8Array(card), {
		headers: { ...headers, 'content-type': 'image/png' }
	});
};
