import type { Answer } from './answer.ts';

/** Where a fact stands: the document's title, its paragraphs, and what it is as of (ISO 8601; null when timeless). */
export interface SourceLine {
	readonly title: string;
	readonly paragraphs: readonly number[];
	readonly url: string | null;
	readonly asOf: string | null;
}

/** Why the key is right and each other option wrong, worded in one language. */
export interface Reason {
	readonly text: string;
	/**
	 * For each option as shown, the evidence for or against it, in a room empty where `text` says it; no lines
	 * for forms without options.
	 */
	readonly options: readonly string[];
	readonly sources: readonly SourceLine[];
}

/** What is shown once a question is over: the right answer (for `text` its canonical form), and why. */
export interface Reveal {
	readonly solution: Answer;
	readonly reason: Reason;
}
