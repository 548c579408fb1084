import type { Attempt, ResultView } from '../../game/run-view.ts';
import { bestScore } from '../../game/score.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { timeSpent } from './deadline.ts';
import { answeredSteps, pointsOf, type Run } from './run.ts';

/** What the run itself does not know about its result. */
export interface Finish {
	readonly resultId: string;
	/** The fact base's title, worded. */
	readonly title: string;
	readonly finishedAt: number;
	/** What the player wants to be called; null for nobody. */
	readonly name: string | null;
	/** The day whose daily round the quiz is; null for any other quiz. */
	readonly day: string | null;
	readonly attempt: Attempt;
}

/** A finished run for anyone to see, computed from its stored answers and nothing else. */
export function resultView(run: Run, quiz: Quiz, finish: Finish): ResultView {
	const steps = answeredSteps(run);
	return {
		resultId: finish.resultId,
		title: finish.title,
		topics: [...new Set((quiz.questions[run.language] ?? []).map(({ topic }) => topic))],
		length: steps.length,
		right: steps.filter(({ mark }) => mark.verdict === 'right').length,
		points: pointsOf(run),
		best: bestScore(steps.length, run.limit !== null),
		verdicts: steps.map(({ mark }) => mark.verdict),
		spent: steps.reduce((sum, step) => sum + timeSpent(step, run.limit), 0),
		finishedAt: finish.finishedAt,
		name: finish.name,
		mode: run.mode,
		day: finish.day,
		attempt: finish.attempt
	};
}
