import { runProgress } from '../../engine/run/run-progress.ts';
import { stepView } from '../../engine/run/step-view.ts';
import type { StepPage } from '../../game/pages/step-page.ts';
import { goOnAddress } from '../../game/run-address.ts';
import { loadGhost } from '../challenge/load-ghost.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import type { RunShell } from '../runs/start-run.ts';

/** One question, which must have been served, as its player may see it at this moment. */
export async function stepPage(
	{ database, clock }: RunShell,
	played: PlayedRun,
	position: number
): Promise<StepPage> {
	const { run, quiz } = played;
	const { length } = quiz.recipe;
	const following = position + 1 < run.steps.length ? position + 1 : null;
	return {
		progress: runProgress(run, played.title),
		step: stepView({ run, quiz, now: clock() }, position),
		next: goOnAddress(run.id, following),
		wanted: position === 0 && length > run.steps.length ? length : null,
		ghost: await loadGhost(database, played)
	};
}
