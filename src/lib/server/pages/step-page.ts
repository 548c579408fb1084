import { runProgress } from '../../engine/run/run-progress.ts';
import { stepView } from '../../engine/run/step-view.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { lapsOf } from '../../engine/quiz/write-endlessly.ts';
import type { Lap, StepPage } from '../../game/pages/step-page.ts';
import { goOnAddress } from '../../game/run-address.ts';
import { loadGhost } from '../challenge/load-ghost.ts';
import type { PlayedRun } from '../runs/played-run.ts';
import type { Shell } from '../shell.ts';

/** One question, which must have been served, as its player may see it at this moment. */
export async function stepPage(
	{ database, clock }: Shell,
	played: PlayedRun,
	position: number
): Promise<StepPage> {
	const { run, quiz } = played;
	const { length } = quiz.recipe;
	const following = position + 1 < run.steps.length ? position + 1 : null;
	return {
		progress: runProgress(run, { title: played.title, position }),
		step: stepView({ run, quiz, now: clock() }, position),
		next: goOnAddress(run.id, following),
		wanted: position === 0 && length > run.steps.length ? length : null,
		ghost: await loadGhost(database, played),
		lap: run.mode === 'endless' ? lapOf(quiz, position) : null
	};
}

/** The laps of a long quiz are counted once, and not for each of its questions. */
const counted = new WeakMap<Quiz, readonly number[]>();

function lapOf(quiz: Quiz, position: number): Lap {
	const laps = counted.get(quiz) ?? lapsOf(quiz.proofs);
	counted.set(quiz, laps);
	const number = laps[position] ?? 1;
	return { number, begins: number > 1 && laps[position - 1] !== number };
}
