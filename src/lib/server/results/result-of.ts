import { resultView } from '../../engine/run/result-view.ts';
import type { ResultView } from '../../game/run-view.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** The public view of a run; null until it is finished. */
export function resultOf(played: PlayedRun): ResultView | null {
	const { run, quiz, title, finish, name, day, attempt } = played;
	if (finish === null) return null;
	return resultView(run, quiz, { ...finish, title, name, day, attempt });
}
