import { isTimeUp } from '../../engine/run/deadline.ts';
import { currentPosition, type Step } from '../../engine/run/run.ts';
import type { PlayedRun } from './played-run.ts';
import { reload } from './reload.ts';
import { storeAnswer } from './store-answer.ts';
import type { Shell } from '../shell.ts';

/**
 * Shows the current question to its player: the first time starts its clock, and when that has run
 * out meanwhile, "no answer" is stored. Gives back the run as it stands afterwards.
 */
export async function serveStep(shell: Shell, played: PlayedRun): Promise<PlayedRun> {
	const position = currentPosition(played.run);
	if (position === null) return played;
	const isNew = played.run.steps[position]?.stage === 'waiting';
	return closeWhenTimeIsUp(shell, isNew ? await serve(shell, played, position) : played);
}

/** Stores "no answer" to the current question when its time is up. */
export async function closeWhenTimeIsUp(shell: Shell, played: PlayedRun): Promise<PlayedRun> {
	const position = currentPosition(played.run);
	if (position === null) return played;
	if (!isOut(played.run.steps[position], played.run.limit, shell.clock())) return played;
	await storeAnswer(shell, played, { position, answer: null });
	return reload(shell, played);
}

const isOut = (step: Step | undefined, limit: number | null, now: number): boolean =>
	step?.stage === 'asking' && isTimeUp(step.servedAt, limit, now);

/** Only the first serving counts: a reload gives no new time. */
async function serve(shell: Shell, played: PlayedRun, position: number): Promise<PlayedRun> {
	const { id, run } = played;
	await shell.database
		.insertInto('serving')
		.values({ run: id, position, served: shell.clock() })
		.onConflict((conflict) => conflict.columns(['run', 'position']).doNothing())
		.execute();
	const { served } = await shell.database
		.selectFrom('serving')
		.select('served')
		.where('run', '=', id)
		.where('position', '=', position)
		.executeTakeFirstOrThrow();
	return { ...played, run: { ...run, steps: run.steps.with(position, asking(served)) } };
}

const asking = (servedAt: number): Step => ({ stage: 'asking', servedAt });
