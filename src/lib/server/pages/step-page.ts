import { runProgress } from '../../engine/run/run-progress.ts';
import { stepView } from '../../engine/run/step-view.ts';
import type { StepPage } from '../../game/pages/step-page.ts';
import { goOnAddress } from '../../game/run-address.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** One question, which must have been served, as its player may see it at this moment. */
export function stepPage(played: PlayedRun, position: number, now: number): StepPage {
	const { run, quiz } = played;
	const following = position + 1 < run.steps.length ? position + 1 : null;
	return {
		progress: runProgress(run, played.title),
		step: stepView({ run, quiz, now }, position),
		next: goOnAddress(run.id, following)
	};
}
