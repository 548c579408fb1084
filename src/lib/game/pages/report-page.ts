import type { Answer } from '../answer.ts';
import type { Question } from '../question.ts';
import type { Reveal } from '../reveal.ts';
import type { Tally } from '../room/tally.ts';

/** What a host takes home of a round (`data` of `/host/[code]/report`), worded in the host's language. */
export interface ReportPage {
	readonly code: string;
	readonly title: string;
	readonly isFinished: boolean;
	readonly questions: readonly ReportedQuestion[];
	/** By place, the first first; those without one last. */
	readonly players: readonly ReportedPlayer[];
	/** The least known first. */
	readonly facts: readonly ReportedFact[];
}

/** One question of the round: what came of it. */
export interface ReportedQuestion {
	/** From 1, in the order asked. */
	readonly number: number;
	/** Was it a step's question in another form? */
	readonly again: boolean;
	readonly question: Question;
	/** Null when it was skipped. */
	readonly reveal: Reveal | null;
	readonly tally: Tally | null;
	/** Players who were there, who answered, and who were right. */
	readonly players: number;
	readonly answered: number;
	readonly right: number;
	/** What most of those who were wrong gave, in words; null when nobody was, or no two parts compare. */
	readonly confusion: { readonly text: string; readonly count: number } | null;
}

/** One player, with what each question was worth. */
export interface ReportedPlayer {
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	/** Null for who was there for no question, and for everybody when nobody scored. */
	readonly place: number | null;
	readonly points: number;
	readonly right: number;
	/** Parallel to the questions; null where the player was not there. */
	readonly answers: readonly (ReportedAnswer | null)[];
}

/** What one player gave to one question; `answer` is null when nothing came in time. `share` is the part of the full points. */
export interface ReportedAnswer {
	readonly answer: Answer | null;
	/** 0 to 1. */
	readonly share: number;
	readonly points: number;
}

/** One fact, by all the questions that asked it. */
export interface ReportedFact {
	/** The fact in a sentence. */
	readonly text: string;
	readonly topic: string;
	readonly answers: number;
	readonly right: number;
}

/** The most questions in the room that the action `?/again` opens with the hardest; see `StartRefused`. */
export const HARDEST = 5;
