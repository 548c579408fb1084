import type { Answer, Mark } from './answer.ts';
import type { Question } from './question.ts';
import type { Reveal } from './reveal.ts';

/**
 * How a run goes: through a quiz of fixed length, on until the third mistake, or through what its player
 * is about to forget.
 */
export type RunMode = 'quiz' | 'endless' | 'practice';

/** An endless run ends with this many wrong answers. */
export const MISTAKES = 3;

/** Where a run stands. */
export interface RunProgress {
	readonly runId: string;
	/** The fact base's title, worded. */
	readonly title: string;
	readonly length: number;
	/**
	 * Null for what is not yet answered: of all questions, but of an endless run only of some around the one
	 * that is looked at.
	 */
	readonly verdicts: readonly (Mark['verdict'] | null)[];
	/** The position of the first of these verdicts. */
	readonly first: number;
	readonly points: number;
	/** Wrong answers that an endless run may still have, `MISTAKES` to 0; null when it has an end of its own. */
	readonly lives: number | null;
}

/** The clock of a timed question, in milliseconds since 1970 by the server's clock. */
export interface Countdown {
	readonly opensAt: number;
	readonly closesAt: number;
	/** When this view was made, so that a browser with a wrong clock can count down right. */
	readonly now: number;
}

/** One question of a run as its player may see it: the reveal exists only once the answer is stored. */
export type StepView =
	| {
			readonly stage: 'asking';
			/** Position in the quiz, from 0. */
			readonly position: number;
			readonly question: Question;
			readonly countdown: Countdown | null;
	  }
	| {
			readonly stage: 'revealed';
			readonly position: number;
			readonly question: Question;
			/** Null when time ran out, or the question was skipped. */
			readonly answer: Answer | null;
			readonly mark: Mark;
			readonly points: number;
			readonly reveal: Reveal;
	  };

/** A finished run as anyone may see it: nothing in it spoils the quiz. */
export interface ResultView {
	readonly resultId: string;
	readonly title: string;
	readonly topics: readonly string[];
	readonly length: number;
	readonly right: number;
	readonly points: number;
	/** The most that this quiz could give, in points. */
	readonly best: number;
	readonly verdicts: readonly Mark['verdict'][];
	/** Milliseconds spent answering. */
	readonly spent: number;
	/** Milliseconds since 1970. */
	readonly finishedAt: number;
	readonly name: string | null;
	readonly mode: RunMode;
	/** The day (ISO 8601, UTC) whose daily round the questions were; null when they were none. */
	readonly day: string | null;
	readonly attempt: Attempt;
}

/**
 * Whether a run counts: it does when it is its player's first through these questions. `late` is a first
 * run through a daily round after its day.
 */
export type Attempt = 'counts' | 'repeat' | 'late';
