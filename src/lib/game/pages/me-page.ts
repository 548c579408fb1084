import type { RunMode } from '../run-view.ts';

/** "My quizzes" (`data` of `/me`): empty lists for a visitor who never started a quiz. */
export interface MePage {
	/** Newest first, the unfinished ones too; at most `LISTED_MAX`. */
	readonly runs: readonly RunLine[];
	readonly totals: Totals;
	/** Finished runs, oldest first, for the chart; at most `LISTED_MAX`, the newest ones. */
	readonly overTime: readonly ScorePoint[];
}

/** One run in the list of all that the session played or began. */
export interface RunLine {
	readonly runId: string;
	/** Null until the run is finished. */
	readonly resultId: string | null;
	readonly title: string;
	readonly mode: RunMode;
	/** The day (ISO 8601, UTC) whose daily round the questions are; null when they are none. */
	readonly day: string | null;
	readonly length: number;
	readonly answered: number;
	readonly right: number;
	readonly points: number;
	/** The most that this quiz could give, in points. */
	readonly best: number;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	readonly finishedAt: number | null;
	/** The next question to answer, or the end. */
	readonly href: string;
}

/** Over all finished runs of the session. Shares are points by the most there were, 0 to 1. */
export interface Totals {
	readonly quizzes: number;
	readonly questions: number;
	/** Mean share of the runs; null before the first finished run. */
	readonly mean: number | null;
	/** The best run's share; null before the first finished run. */
	readonly best: number | null;
	/** In the order of most questions. */
	readonly byTopic: readonly TopicTotal[];
}

/** One topic over all finished runs of the session. */
export interface TopicTotal {
	readonly topic: string;
	readonly questions: number;
	readonly right: number;
	/** Mean of the marks' shares, 0 to 1: without the bonus for speed. */
	readonly share: number;
}

/** One finished run in the chart over time. */
export interface ScorePoint {
	readonly runId: string;
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly finishedAt: number;
	/** Points by the most that there were, 0 to 1. */
	readonly share: number;
	readonly points: number;
}

/** Runs that the list shows, the newest. */
export const LISTED_MAX = 200;
