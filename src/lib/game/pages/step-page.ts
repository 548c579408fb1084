import type { AnswerRefusal } from '../answer-refusal.ts';
import type { Ghost } from '../ghost.ts';
import type { PostedFields } from '../posted-fields.ts';
import type { RunProgress, StepView } from '../run-view.ts';

/** One question of a run (`data` of `/run/[id]/[n]`, n from 1; `step.position` is n - 1). */
export interface StepPage {
	readonly progress: RunProgress;
	readonly step: StepView;
	/** Where the walk goes on once this question is answered: the next question, or the end. */
	readonly next: string;
	/** How many questions were asked for, on the first of fewer; else null. */
	readonly wanted: number | null;
	/** The run that is played against, as far as one has come oneself; null without one. */
	readonly ghost: Ghost | null;
	/** Null unless the run is endless. */
	readonly lap: Lap | null;
}

/** How often an endless run has been through all that there is to ask. */
export interface Lap {
	/** From 1; from the second on, what was asked before comes again. */
	readonly number: number;
	/** Is this question the first of a lap that is not the first? */
	readonly begins: boolean;
}

/**
 * The fields of the action `?/answer`, by form of the question; all numbers are decimal, indices from 0
 * as in `Answer`. The action `?/skip` needs no field, and stores "no answer".
 *
 * | form      | fields |
 * |-----------|--------|
 * | `one`     | `option`: an index (radio, or submit buttons) |
 * | `many`    | `options`: indices, repeated (checkboxes) |
 * | `boolean` | `value`: `true` or `false` |
 * | `number`  | `value`: as typed; blanks between digits, a decimal comma and a real minus sign are understood |
 * | `text`    | `text`: as typed, at most `TEXT_MAX` characters |
 * | `order`   | `place-<i>` for each option i: its place, 0 (first) to the number of options - 1 |
 * | `pairs`   | `right-<i>` for each left i: the index of its right side |
 * | `place`   | `gap`: 0 (before the first card) to the number of cards (behind the last) |
 *
 * Order without JavaScript: submit buttons named `move` with the value `up-<i>` or `down-<i>` (i is the
 * option's index), of the same form, post the places and one move; the page comes back with
 * `form.moved`, and nothing is stored.
 */
export const ANSWER_FIELDS = {
	one: 'option',
	many: 'options',
	boolean: 'value',
	number: 'value',
	text: 'text',
	order: 'place-',
	move: 'move',
	pairs: 'right-',
	place: 'gap'
} as const;

/**
 * `form` of a step's page. Without JavaScript a stored answer redirects (303) to the same address,
 * which then shows the reveal, so that only `refused` and `moved` ever arrive; an enhanced form (Kit's
 * `use:enhance`) gets `stored` instead of the redirect, with all that is needed to go on without
 * loading the page again. A run that is not the visitor's, or does not exist, answers 404.
 */
export type StepForm =
	| ({ readonly outcome: 'stored' } & StepPage)
	/** New places: `order[k]` is the index of the option at place k. */
	| { readonly outcome: 'moved'; readonly order: readonly number[] }
	| AnswerRefused;

/** Nothing was stored (400, or 503 when it could not be): why, and what was posted, to be shown again. */
export interface AnswerRefused {
	readonly outcome: 'refused';
	/** Posting one of the names of `which-one` as `text` answers. */
	readonly refusal: AnswerRefusal;
	readonly posted: PostedFields;
}
