import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Run } from '../../engine/run/run.ts';
import type { Attempt } from '../../game/run-view.ts';
import type { QuizId, ResultId, RunId } from '../ids.ts';
import type { SessionId } from '../session/session-id.ts';

/** A run as it is stored, with the quiz that it goes through. */
export interface PlayedRun {
	readonly id: RunId;
	readonly session: SessionId;
	readonly quizId: QuizId;
	readonly quiz: Quiz;
	/** The fact base's title, in the run's language. */
	readonly title: string;
	readonly run: Run;
	/** What its player wants the result to be called by; null for nobody. */
	readonly name: string | null;
	/** The run to beat; null without one. */
	readonly rival: RunId | null;
	/** Shared by all runs of one challenge: the id of the run that began it, perhaps this one's own. */
	readonly challenge: RunId;
	/** The day (ISO 8601, UTC) whose daily round the quiz is; null for any other quiz. */
	readonly day: string | null;
	readonly attempt: Attempt;
	/** Null until the last question is answered. */
	readonly finish: { readonly resultId: ResultId; readonly finishedAt: number } | null;
}
