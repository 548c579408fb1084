import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Run } from '../../engine/run/run.ts';
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
	/** Null until the last question is answered. */
	readonly finish: { readonly resultId: ResultId; readonly finishedAt: number } | null;
}
