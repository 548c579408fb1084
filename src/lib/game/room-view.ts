import type { Answer, Mark } from './answer.ts';
import type { Language, Question, QuestionId } from './question.ts';
import type { Reveal } from './reveal.ts';
import type { ExtraTime, RoomSettings } from './room-settings.ts';

/**
 * What one onlooker sees of a room, whole: each view replaces the one before. `common` is the same
 * for everybody who is at the same place and reads the same language; `own` is this onlooker's.
 * All moments are milliseconds since 1970 by the server's clock (see `pong` in room-messages.ts).
 */
export interface RoomView {
	readonly common: CommonView;
	readonly own: OwnView;
}

/**
 * By stage. `walking` is what host, remote and screen see of a room at the players' own pace between
 * lobby and finish; its players see `asking` and `revealed` for the question each of them is at, and
 * `walked` when they have answered all.
 */
export type CommonView =
	LobbyView | AskingView | RevealedView | WalkingView | WalkedView | FinishedView;

/** What of a room never changes: told once, apart from the views, and again after a change of language. */
export interface RoomHead {
	readonly code: string;
	/** The fact base's title, worded. */
	readonly title: string;
	/** Every language that may be chosen. */
	readonly languages: readonly Language[];
	/** Number of questions. */
	readonly length: number;
	readonly pace: RoomSettings['pace'];
	readonly scoring: RoomSettings['scoring'];
	/** Where the text of a question stands at first; a player may always turn it on. */
	readonly questionOn: RoomSettings['questionOn'];
	readonly names: RoomSettings['names'];
	/** Null without teams. Teams are known by number, from 0. */
	readonly teams: RoomSettings['teams'];
}

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
	/** The three best places: more than three players when some are level. */
	readonly podium: readonly Standing[];
	readonly teamScores: readonly TeamScore[];
}

/** Which question this is. */
export interface AskedView {
	/** Step of the round, from 0. */
	readonly step: number;
	/** Is this the step's question in another form? */
	readonly again: boolean;
	readonly question: Question;
}

/** One player in a table of ranks. */
export interface Standing extends Rank {
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	readonly points: number;
}

/** Level players share a place: 1, 2, 2, 4. */
export interface Rank {
	/** From 1. */
	readonly place: number;
	/** Places won (above 0) or lost since the reveal before; null for a player who had none then. */
	readonly movement: number | null;
}

/** A team's score is the mean of its members', rounded; a team without members has none and is left out. */
export interface TeamScore {
	readonly team: number;
	/** From 1. */
	readonly place: number;
	readonly members: number;
	readonly points: number;
}

/** What only this onlooker sees; the role says which it is. */
export type OwnView = PlayerView | HostView | ScreenView;

/** A player sees themselves, and nothing of anybody else. */
export interface PlayerView {
	readonly role: 'player';
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	readonly points: number;
	/** Right answers in a row, up to the last reveal. */
	readonly streak: number;
	/** Questions answered right so far. */
	readonly right: number;
	readonly extraTime: ExtraTime;
	/** While asking: this player's own deadline, with extra time; null without a clock. */
	readonly closesAt: number | null;
	/** What this player has answered to the question shown; null while there is none. */
	readonly answer: Answer | null;
	/** While revealed, and only then. */
	readonly outcome: Outcome | null;
	/** While revealed or finished, once there is one. */
	readonly rank: Rank | null;
	/** At the end only: one verdict for each question asked while this player was there. */
	readonly verdicts: readonly Mark['verdict'][];
}

/** What one answer, or its absence, was worth. */
export interface Outcome {
	readonly mark: Mark;
	readonly points: number;
}

/** For the host, and for the phone that the host uses as a remote. */
export interface HostView {
	readonly role: 'host' | 'remote';
	/** The one next step that is always the obvious one; null when the room has finished. */
	readonly obvious: 'start' | 'reveal' | 'next' | 'end' | null;
	readonly locked: boolean;
	readonly earlyReveal: boolean;
	readonly autoAdvance: number | null;
	/** Can the question just revealed be asked again in another form? */
	readonly canAskAgain: boolean;
	/** The question is over for all but players with extra time, until then; null when it is not so. */
	readonly overtimeUntil: number | null;
	/** Players in another browser who ask for their old seat. */
	readonly claims: readonly SeatClaim[];
	/** While revealed, and only then: typed answers in their own words too. */
	readonly tally: Tally | null;
	/** The ten best places, while revealed or finished. */
	readonly leaders: readonly Standing[];
}

/** A browser without a seat says that it is this player. */
export interface SeatClaim {
	readonly claim: number;
	readonly seat: number;
	readonly name: string;
}

/** The projector: no secret is needed to see it, so it gets no more than players do, and sums. */
export interface ScreenView {
	readonly role: 'screen';
	readonly locked: boolean;
	/** While revealed, and only then; typed answers as numbers only, since they may say anything. */
	readonly tally: Tally | null;
	/** The five best places, while revealed; ten when finished. */
	readonly leaders: readonly Standing[];
}

/** Who chose what. `unanswered` counts players who were asked and gave nothing. */
export type Tally = { readonly unanswered: number } & (
	| {
			/** Forms `one`, `many` (by option), `boolean` (true, false) and `place` (by gap). */
			readonly by: 'option';
			readonly counts: readonly number[];
	  }
	| {
			/** Forms `order` (by option) and `pairs` (by left side): how many had it in the right place. */
			readonly by: 'part';
			readonly right: readonly number[];
			readonly answered: number;
	  }
	| {
			/** Form `number`: `counts[i]` answers from `min + i * width` up to, not including, the next. */
			readonly by: 'number';
			readonly min: number;
			readonly width: number;
			readonly counts: readonly number[];
	  }
	| {
			/** Form `text`. `typed` holds the most frequent wrong ones, for host and remote only. */
			readonly by: 'text';
			readonly right: number;
			readonly wrong: number;
			readonly typed: readonly { readonly text: string; readonly count: number }[];
	  }
);

/** Sums for host, remote and screen, apart from the view: they change with every player's move. */
export interface Counters {
	/** Players who joined and were not removed. */
	readonly players: number;
	/** Players whose connection is up. */
	readonly present: number;
	/** Answers to the question being asked. */
	readonly answered: number;
	/** In the lobby: the last to arrive, newest first, at most 60. */
	readonly arrivals: readonly {
		readonly seat: number;
		readonly name: string;
		readonly team: number | null;
	}[];
	/** At the players' own pace: how many are at each step, and last how many have answered all. */
	readonly progress: readonly number[];
}

/** Every player, for host and remote: to remove, or to give more time. */
export type Roster = readonly RosterLine[];

/** One player, as the host may manage them. */
export interface RosterLine {
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	readonly points: number;
	readonly present: boolean;
	readonly answered: boolean;
	readonly extraTime: ExtraTime;
}

/** The door of a room, for whoever has no seat in it yet. */
export interface DoorView {
	readonly state: 'open' | 'locked' | 'finished';
}

/** The id of the question on show: what an answer must name. */
export const questionOf = (view: CommonView): QuestionId | null =>
	view.stage === 'asking' || view.stage === 'revealed' ? view.question.id : null;
