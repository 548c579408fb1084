import { answeredSteps } from '../../engine/run/run.ts';
import { revealedView } from '../../engine/run/step-view.ts';
import type { EndPage } from '../../game/pages/end-page.ts';
import { loadGhost } from '../challenge/load-ghost.ts';
import type { Database } from '../database/open-database.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { resultOf } from '../results/result-of.ts';

/** Score and review for the one who played; null until the run is finished. */
export async function endPage(database: Database, played: PlayedRun): Promise<EndPage | null> {
	const result = resultOf(played);
	if (result === null) return null;
	return {
		result,
		review: answeredSteps(played.run).map((step, position) => revealedView(played, position, step)),
		ghost: await loadGhost(database, played)
	};
}
