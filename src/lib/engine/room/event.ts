import type { Answer } from '../../game/answer.ts';
import type { Language, Localized, Question, QuestionId } from '../../game/question.ts';
import type { Reveal } from '../../game/reveal.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { ExtraTime, RoomSettings } from '../../game/room/settings.ts';
import type { Tally } from '../../game/room/tally.ts';

/** One text, question or reveal in each of the room's languages. */
export type InEachLanguage<Text> = Readonly<Record<Language, Text>>;

/**
 * What happened in a room, with its outcome: names as they were normalised, points as they were
 * given. Replaying never asks a rule again. Moments are milliseconds since 1970.
 */
export type RoomEvent = RoomEvents | PlayerEvent | RoundEvent | WalkEvent;

/** About the room as a whole. */
export type RoomEvents =
	| OpenedEvent
	| { readonly type: 'locked'; readonly locked: boolean }
	/** Seconds; null: the host goes on. */
	| { readonly type: 'auto-advance-set'; readonly seconds: number | null }
	| { readonly type: 'early-reveal-set'; readonly on: boolean }
	/** Neither host nor remote is connected, since `at`. */
	| { readonly type: 'host-left'; readonly at: number }
	| { readonly type: 'host-returned' }
	/** The server was down; running deadlines move by `shift` milliseconds. Nobody is connected. */
	| { readonly type: 'resumed'; readonly at: number; readonly shift: number }
	| {
			readonly type: 'finished';
			readonly at: number;
			readonly why: 'played' | 'ended' | 'host-away';
	  }
	/** The host has opened another room for the same people. */
	| { readonly type: 'continued'; readonly code: RoomCode };

/** The first event of every room. */
export interface OpenedEvent {
	readonly type: 'opened';
	readonly at: number;
	readonly code: RoomCode;
	readonly title: Localized;
	readonly languages: readonly Language[];
	/** Number of questions. */
	readonly length: number;
	readonly settings: RoomSettings;
}

/** About who is who. */
export type PlayerEvent =
	/** `holder` stands for the browser that holds the seat: a hash of its secret. */
	| {
			readonly type: 'joined';
			readonly seat: number;
			readonly holder: string;
			readonly name: string;
			readonly team: number | null;
	  }
	| { readonly type: 'team-changed'; readonly seat: number; readonly team: number }
	| { readonly type: 'removed'; readonly seat: number }
	| { readonly type: 'extra-time-given'; readonly seat: number; readonly extraTime: ExtraTime }
	| {
			readonly type: 'seat-claimed';
			readonly claim: number;
			readonly seat: number;
			readonly holder: string;
	  }
	| { readonly type: 'claim-approved'; readonly claim: number }
	| { readonly type: 'claim-rejected'; readonly claim: number }
	/** Whoever asked is gone, or asks for another seat. */
	| { readonly type: 'claim-withdrawn'; readonly claim: number };

/** About a question that is asked of everybody at once. */
export type RoundEvent =
	| AskedEvent
	/** `spent` is how long it took by the clock that counts for points, in milliseconds. */
	| {
			readonly type: 'answered';
			readonly seat: number;
			readonly question: QuestionId;
			readonly answer: Answer;
			readonly spent: number;
	  }
	| { readonly type: 'paused'; readonly at: number }
	/** Deadlines move by `shift` milliseconds. */
	| { readonly type: 'unpaused'; readonly shift: number }
	| { readonly type: 'extended'; readonly closesAt: number }
	/** Over for all but players with extra time. */
	| { readonly type: 'overtime-begun'; readonly until: number }
	| RevealedEvent
	/** The question on show counts for nobody. */
	| { readonly type: 'skipped' };

/** A question is put to everybody, a new one or the last one's step in another form. */
export interface AskedEvent {
	readonly type: 'asked';
	readonly step: number;
	/** Is it the step's question in another form? */
	readonly again: boolean;
	/** Can it be asked again in another form, once revealed? */
	readonly hasOtherForm: boolean;
	readonly question: InEachLanguage<Question>;
	readonly opensAt: number;
	readonly closesAt: number | null;
}

/** The question on show is over, and counts. */
export interface RevealedEvent {
	readonly type: 'revealed';
	readonly at: number;
	readonly reveal: InEachLanguage<Reveal>;
	readonly tally: Tally;
	/** For each player who answered: share of the full points, 0 to 1, and points. */
	readonly outcomes: readonly SeatOutcome[];
}

/** What one player's answer was worth: share of the full points, 0 to 1, and points. */
export type SeatOutcome = readonly [seat: number, share: number, points: number];

/** About players who walk through the quiz at their own pace. */
export type WalkEvent =
	| { readonly type: 'walk-begun' }
	/** Somebody is the first to reach this step: from now on the room knows its question. */
	| {
			readonly type: 'step-reached';
			readonly step: number;
			readonly question: InEachLanguage<Question>;
	  }
	/** Somebody is the first to have answered this step: from now on the room knows its reveal. */
	| { readonly type: 'step-solved'; readonly step: number; readonly reveal: InEachLanguage<Reveal> }
	| {
			readonly type: 'step-answered';
			readonly seat: number;
			readonly step: number;
			readonly answer: Answer;
			readonly share: number;
			readonly points: number;
	  }
	/** On to a step; the number of questions when all are done. */
	| { readonly type: 'walked'; readonly seat: number; readonly step: number };
