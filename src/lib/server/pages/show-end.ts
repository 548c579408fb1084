import { redirect } from '@sveltejs/kit';
import { currentPosition } from '../../engine/run/run.ts';
import type { EndPage } from '../../game/pages/end-page.ts';
import { goOnAddress } from '../../game/run-address.ts';
import { endPage } from './end-page.ts';
import { requireOwnRun } from './require-own-run.ts';

/** The end of the visitor's own run; while questions are left, it leads to the next of them. */
export async function showEnd(locals: App.Locals, id: string): Promise<EndPage> {
	const played = await requireOwnRun(locals, id);
	return endPage(played) ?? redirect(303, goOnAddress(played.id, currentPosition(played.run)));
}
