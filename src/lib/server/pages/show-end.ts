import type { EndPage } from '../../game/pages/end-page.ts';
import { endPage } from './end-page.ts';
import { goOn } from './go-on.ts';
import { requireOwnRun } from '../runs/require-own-run.ts';

/** The end of the visitor's own run; while questions are left, it leads to the next of them. */
export async function showEnd(locals: App.Locals, id: string): Promise<EndPage> {
	const played = await requireOwnRun(locals, id);
	return (await endPage(locals.services.database, played)) ?? goOn(played);
}
