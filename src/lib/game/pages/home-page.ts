import type { Kind, Level } from '../kind.ts';
import type { PostedFields } from '../posted-fields.ts';
import type { StartRefused } from '../start-refusal.ts';

/** What the front page offers (`data` of `/`). */
export interface HomePage {
	/** The most varied first, see `mostVariedFirst`; the first one is played when none is chosen. */
	readonly bases: readonly BaseChoice[];
	/** The visitor's latest unfinished run; null when there is none. */
	readonly unfinished: UnfinishedRun | null;
}

/** One fact base to choose, worded in the visitor's language. */
export interface BaseChoice {
	/** Its name, as the field `base` posts it. */
	readonly name: string;
	readonly title: string;
	readonly topics: readonly { readonly id: string; readonly title: string }[];
	/** The kinds that can be asked for. */
	readonly kinds: readonly Kind[];
	readonly levels: readonly Level[];
}

/** A run that the visitor may go on with. */
export interface UnfinishedRun {
	readonly runId: string;
	readonly title: string;
	/** Null for an endless one: it has no length before its end. */
	readonly length: number | null;
	readonly answered: number;
	/** Where to go on: `/run/<id>/<n>`. */
	readonly href: string;
}

/**
 * The fields of the action `/?/start`. All may be missing: an empty form starts ten mixed questions,
 * without a timer, on the first fact base. On success it redirects (303) to `/run/<id>/1`.
 */
export const START_FIELDS = {
	/** A `BaseChoice.name`. */
	base: 'base',
	/** A whole number, `LENGTH.min` to `LENGTH.max`. */
	length: 'length',
	/** Topic ids: repeated, such as checkboxes; none means all. */
	topics: 'topics',
	/** `Kind`s: repeated; none means all. */
	kinds: 'kinds',
	/** A `Level`; empty mixes all. */
	level: 'level',
	/** Seconds for each question, `TIMER_S.min` to `TIMER_S.max`; empty means no timer. */
	timer: 'timer'
} as const;

/** How many questions a quiz may have; `choices` are those worth a button. */
export const LENGTH = { min: 1, max: 50, usual: 10, choices: [5, 10, 15, 20, 30, 50] } as const;

/** How long a question may stay open, in seconds; `choices` are those worth a button. */
export const TIMER_S = { min: 5, max: 300, choices: [10, 20, 30, 60, 120] } as const;

/** `form` of `/` after a refused start; what was chosen is kept. */
export interface CourseRefused extends StartRefused {
	/** The choices, so that the form can show them again. */
	readonly posted: PostedFields;
}
