import type { Answer } from '../../game/answer.ts';
import type { Language, Localized, Question } from '../../game/question.ts';
import type { Reveal } from '../../game/reveal.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { ExtraTime, RoomSettings } from '../../game/room/settings.ts';
import type { Tally } from '../../game/room/tally.ts';
import type { InEachLanguage, OpenedEvent } from './event.ts';
import { NO_SEATS, type Seats } from './seats.ts';

/**
 * A live round as it stands: plain data, made by `evolve` from the room's events alone. It holds
 * nothing that it has not revealed, so there is nothing in it to hide. Moments are milliseconds
 * since 1970.
 */
export interface Room {
	readonly code: RoomCode;
	readonly title: Localized;
	readonly languages: readonly Language[];
	/** Number of questions. */
	readonly length: number;
	/** As opened; what can be switched while playing stands beside it. */
	readonly settings: RoomSettings;
	readonly locked: boolean;
	readonly earlyReveal: boolean;
	readonly autoAdvance: number | null;
	/** Rises with each change of stage. */
	readonly turn: number;
	readonly stage: Stage;
	/** By seat, removed players among them: a seat is never given to somebody else. */
	readonly players: Seats<Player>;
	/** How many of them are in, removed players left out. */
	readonly seated: number;
	/** Every question that was asked, in order; at the players' own pace, by step. */
	readonly asks: readonly Ask[];
	readonly claims: readonly SeatClaim[];
	/** How many claims there have ever been: the number of the next one. */
	readonly claimsSoFar: number;
	/** Since when neither host nor remote is connected; null while one is. */
	readonly hostAwaySince: number | null;
	/** Once finished: the room in which the same people go on; the last one of several. */
	readonly next: RoomCode | null;
}

/** The question on show is the last of `asks`. `walking` is a room at the players' own pace. */
export type Stage =
	| { readonly name: 'lobby' }
	| AskingStage
	| { readonly name: 'revealed'; readonly at: number; readonly hasOtherForm: boolean }
	| { readonly name: 'walking' }
	| { readonly name: 'finished'; readonly at: number };

/** A question is on show, and answers are taken from `opensAt` on. */
export interface AskingStage {
	readonly name: 'asking';
	readonly hasOtherForm: boolean;
	readonly opensAt: number;
	/** Null without a clock. */
	readonly closesAt: number | null;
	/** Past `closesAt`: players with extra time may answer until then. */
	readonly overtimeUntil: number | null;
	readonly paused: { readonly at: number } | null;
	/** How many have answered, removed players left out. */
	readonly answered: number;
}

/** One question as it was asked of this room. */
export interface Ask {
	readonly step: number;
	readonly again: boolean;
	readonly question: InEachLanguage<Question>;
	/** Null until it is revealed, and for ever when it was skipped. */
	readonly reveal: InEachLanguage<Reveal> | null;
	readonly tally: Tally | null;
}

/** A seat and whoever holds it. */
export interface Player {
	readonly seat: number;
	readonly holder: string;
	readonly name: string;
	/** What makes two names the same, see `foldName`. */
	readonly fold: string;
	readonly team: number | null;
	readonly removed: boolean;
	readonly extraTime: ExtraTime;
	readonly points: number;
	/** Right answers in a row. */
	readonly streak: number;
	readonly right: number;
	/** By the last reveal; null before the first. */
	readonly place: number | null;
	/** By the reveal before that. */
	readonly placeBefore: number | null;
	/** The answer to the question being asked. */
	readonly given: GivenAnswer | null;
	/** What each question was worth that was revealed while this player was there, in order. */
	readonly entries: readonly Entry[];
	/** At the player's own pace: the step this player is at; the number of questions when done. */
	readonly step: number;
}

/** An answer that is not marked yet. `spent` is how long it took, in milliseconds, for points. */
export interface GivenAnswer {
	readonly answer: Answer;
	readonly spent: number;
}

/** An answer, or its absence, with its outcome. `share` is the part of the full points, 0 to 1. */
export interface Entry {
	/** Index into `asks`. */
	readonly ask: number;
	/** Null when none came in time. */
	readonly answer: Answer | null;
	readonly share: number;
	readonly points: number;
}

/** Another browser asks for a seat, and the host has not answered yet. */
export interface SeatClaim {
	readonly claim: number;
	readonly seat: number;
	readonly holder: string;
}

/** The room that an `opened` event opens: nobody in it, and no host connected yet. */
export const openRoom = (event: OpenedEvent): Room => ({
	code: event.code,
	title: event.title,
	languages: event.languages,
	length: event.length,
	settings: event.settings,
	locked: false,
	earlyReveal: event.settings.earlyReveal,
	autoAdvance: event.settings.autoAdvance,
	turn: 0,
	stage: { name: 'lobby' },
	players: NO_SEATS,
	seated: 0,
	asks: [],
	claims: [],
	claimsSoFar: 0,
	hostAwaySince: event.at,
	next: null
});
