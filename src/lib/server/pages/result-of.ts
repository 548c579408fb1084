import { resultView } from '../../engine/run/result-view.ts';
import type { ResultView } from '../../game/run-view.ts';
import type { PlayedRun } from '../runs/played-run.ts';

/** The public view of a run; null until it is finished. */
export function resultOf({ run, quiz, title, finish }: PlayedRun): ResultView | null {
	return finish === null ? null : resultView(run, quiz, { ...finish, title, name: null });
}
