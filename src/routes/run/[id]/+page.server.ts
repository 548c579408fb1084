import { goOn } from '$lib/server/pages/go-on.ts';
import { requireOwnRun } from '$lib/server/runs/require-own-run.ts';
import type { PageServerLoad } from './$types';

/** A run's address leads to where it goes on: there is nothing to see here. */
export const load: PageServerLoad = async ({ locals, params }) =>
	goOn(await requireOwnRun(locals, params.id));
