import { answeredSteps } from '../../engine/run/run.ts';
import { runProgress } from '../../engine/run/run-progress.ts';
import { revealedView } from '../../engine/run/step-view.ts';
import type { EndPage } from '../../game/pages/end-page.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import { resultOf } from './result-of.ts';

/** Score and review for the one who played; null until the run is finished. */
export function endPage(played: PlayedRun): EndPage | null {
	const result = resultOf(played);
	if (result === null) return null;
	return {
		progress: runProgress(played.run, played.title),
		result,
		review: answeredSteps(played.run).map((step, position) => revealedView(played, position, step))
	};
}
