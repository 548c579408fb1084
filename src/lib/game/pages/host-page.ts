import type { PostedFields } from '../posted-fields.ts';
import type { Question } from '../question.ts';
import type { Reveal } from '../reveal.ts';
import type { StartRefused } from '../start-refusal.ts';
import type { BaseChoice } from './home-page.ts';

/** Where rounds are prepared (`data` of `/host`). */
export interface HostPage {
	readonly bases: readonly BaseChoice[];
	/** Rooms that this browser hosts, newest first. */
	readonly rooms: readonly HostedRoom[];
}

/** A room in the list of those that a browser hosts. */
export interface HostedRoom {
	readonly code: string;
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly openedAt: number;
	readonly isFinished: boolean;
}

/**
 * The fields of the actions `?/preview` and `?/open` beside those of `START_FIELDS` (without the timer);
 * each may be missing and then has its usual value. `?/open` redirects (303) to `/host/<code>`.
 */
export const ROUND_FIELDS = {
	/** `host` or `self`. */
	pace: 'pace',
	/** Seconds for each question; empty: no clock. */
	seconds: 'seconds',
	/** `speed` or `accuracy`. */
	scoring: 'scoring',
	/** `phones` or `screen`. */
	questionOn: 'question-on',
	/** `free` or `generated`. */
	names: 'names',
	/** How many; empty: none. */
	teams: 'teams',
	/** `chosen` or `dealt`. */
	teamsBy: 'teams-by',
	/** Only for `?/open`, from the draft: the seed it was written from, and the version of the facts. */
	seed: 'seed',
	digest: 'digest',
	/** Only for `?/open`: positions in the draft, in the order in which they are asked, comma-separated. */
	steps: 'steps'
} as const;

/** What a round is like when nothing is chosen; `choices` are worth a button. */
export const ROUND_USUAL = {
	seconds: { usual: 30, choices: [10, 20, 30, 60, 120] },
	teams: { choices: [2, 3, 4, 6, 8] }
} as const;

/** Questions that are written beyond those wanted, to swap for. */
export const SPARE_QUESTIONS = 10;

/** A round's questions before the room opens, with their answers: for the host alone. */
export interface RoundDraft {
	readonly title: string;
	readonly seed: string;
	readonly digest: string;
	/** How many were to be asked. */
	readonly wanted: number;
	/** How many of the questions are asked, fewer where there are no more; those behind them are spare ones. */
	readonly length: number;
	readonly questions: readonly DraftedQuestion[];
}

/** One question of a round to come, with its answer and reason. */
export interface DraftedQuestion {
	readonly question: Question;
	readonly reveal: Reveal;
}

/** `form` of `/host`. What was posted is kept. */
export type HostForm = { readonly posted: PostedFields } & (
	| { readonly outcome: 'draft'; readonly draft: RoundDraft }
	| ({ readonly outcome: 'refused' } & StartRefused)
);
