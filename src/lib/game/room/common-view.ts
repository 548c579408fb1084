import type { Question, QuestionId } from '../question.ts';
import type { Reveal } from '../reveal.ts';
import type { RoomCode } from './code.ts';
import type { RankedPlayer, TeamScore } from './rank.ts';

/**
 * By stage. `walking` is what host, remote and screen see of a room at the players' own pace between
 * lobby and finish; its players see `asking` and `revealed` for the question each of them is at, and
 * `walked` when they have answered all.
 */
export type CommonView =
	LobbyView | AskingView | RevealedView | WalkingView | WalkedView | FinishedView;

interface Staged<Stage extends string> {
	readonly stage: Stage;
	/** Rises with each change of stage; the host's commands name the turn they are meant for. */
	readonly turn: number;
}

/** Players join, and the host has not started yet. */
export type LobbyView = Staged<'lobby'>;

/** Answers are taken. */
export interface AskingView extends Staged<'asking'>, AskedView {
	/** Answers count from here on: show the question at once, and the answers' buttons then. */
	readonly opensAt: number;
	/** Null without a clock. A player's own deadline stands in `PlayerView`. */
	readonly closesAt: number | null;
	/** While the round stands still: since when. The countdown shows `closesAt - pausedAt`, unmoving. */
	readonly pausedAt: number | null;
}

/** The question is over: what was right, and why. */
export interface RevealedView extends Staged<'revealed'>, AskedView {
	readonly reveal: Reveal;
	/** When the next question comes by itself; null when it does not. */
	readonly advancesAt: number | null;
	/** How many players have a rank; null at the players' own pace, where ranks come at the end. */
	readonly ranked: number | null;
	readonly teamScores: readonly TeamScore[];
}

/** Players are at different questions: nothing common is on show. */
export type WalkingView = Staged<'walking'>;

/** A player at their own pace has answered everything, and waits for the others. */
export type WalkedView = Staged<'walked'>;

/** The round is over. */
export interface FinishedView extends Staged<'finished'> {
	readonly ranked: number;
	/** The three best places, of players with points: more than three players when some are level. */
	readonly podium: readonly RankedPlayer[];
	readonly teamScores: readonly TeamScore[];
	/** The room in which the host goes on with the same people; null until there is one. */
	readonly next: RoomCode | null;
}

/** Which question this is. */
export interface AskedView {
	/** Step of the round, from 0. */
	readonly step: number;
	/** Is this the step's question in another form? */
	readonly again: boolean;
	readonly question: Question;
}

/** The id of the question on show: what an answer must name. */
export const questionOf = (view: CommonView): QuestionId | null =>
	view.stage === 'asking' || view.stage === 'revealed' ? view.question.id : null;
