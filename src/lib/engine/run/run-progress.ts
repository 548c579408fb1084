import type { RunProgress } from '../../game/run-view.ts';
import { livesOf, pointsOf, type Run } from './run.ts';

/** How a run is to be looked at. */
export interface ProgressLook {
	/** The fact base's, in the run's language. */
	readonly title: string;
	/** Of the question that is looked at, from 0. */
	readonly position: number;
}

/** Where a run stands. */
export function runProgress(run: Run, { title, position }: ProgressLook): RunProgress {
	const first = run.mode === 'endless' ? windowStart(run.steps.length, position) : 0;
	const shown = run.mode === 'endless' ? run.steps.slice(first, first + SHOWN) : run.steps;
	return {
		runId: run.id,
		title,
		length: run.steps.length,
		first,
		verdicts: shown.map((step) => (step.stage === 'answered' ? step.mark.verdict : null)),
		points: pointsOf(run),
		lives: livesOf(run)
	};
}

/** Of a way without an end so many questions are shown, the one that is looked at among them. */
const SHOWN = 10;
/** That question, and two to come. */
const AHEAD = 3;

const windowStart = (length: number, position: number): number =>
	Math.max(0, Math.min(position - SHOWN + AHEAD, length - SHOWN));
