import { goOn } from '$lib/server/pages/go-on.ts';
import { requireOwnRun } from '$lib/server/pages/require-own-run.ts';
import type { RequestHandler } from './$types';

/** A run's address leads to where it goes on. */
export const GET: RequestHandler = async ({ locals, params }) =>
	goOn(await requireOwnRun(locals, params.id));
