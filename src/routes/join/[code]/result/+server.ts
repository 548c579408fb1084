import { json } from '@sveltejs/kit';
import type { GivenPath } from '$lib/game/pages/room-page.ts';
import { resultAddress } from '$lib/game/run-address.ts';
import { takeResult } from '$lib/server/afterwards/take-result.ts';
import type { RequestHandler } from './$types';

/** A player's own result of a finished round, as a page to keep and to share. */
export const POST: RequestHandler = async (event) => {
	const result = await takeResult(event, event.params.code);
	if (result === null) return new Response(null, { status: 404 });
	const link: GivenPath = { path: resultAddress(result) };
	return json(link, { headers: { 'cache-control': 'no-store' } });
};
