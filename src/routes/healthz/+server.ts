import { json } from '@sveltejs/kit';
import { isUsable } from '$lib/server/database/is-usable.ts';
import { VERSION } from '$lib/server/version.ts';
import type { RequestHandler } from './$types';

/** For whoever watches the server: 200 while it can play and keep runs, else 503. */
export const GET: RequestHandler = async ({ locals }) => {
	const { database, clock } = locals.services;
	const usable = await isUsable(database, clock());
	return json(
		{ version: VERSION, database: usable ? 'usable' : 'unusable' },
		{ status: usable ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
