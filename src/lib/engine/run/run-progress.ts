import type { RunProgress } from '../../game/run-view.ts';
import { livesOf, pointsOf, type Run } from './run.ts';

/** Where a run stands; `title` is the fact base's, in the run's language. */
export function runProgress(run: Run, title: string): RunProgress {
	return {
		runId: run.id,
		title,
		length: run.steps.length,
		verdicts: run.steps.map((step) => (step.stage === 'answered' ? step.mark.verdict : null)),
		points: pointsOf(run),
		lives: livesOf(run)
	};
}
