import { redirect } from '@sveltejs/kit';
import { currentPosition } from '$lib/engine/run/run.ts';
import { goOnAddress } from '$lib/game/run-address.ts';
import { requireOwnRun } from '$lib/server/pages/require-own-run.ts';
import type { RequestHandler } from './$types';

/** A run's address leads to where it goes on. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { run } = await requireOwnRun(locals, params.id);
	redirect(303, goOnAddress(run.id, currentPosition(run)));
};
