import type { Answer } from '../../game/answer.ts';
import type { QuestionId } from '../../game/question.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { Refusal, RefusalCode } from '../../game/room/messages.ts';
import type { ExtraTime } from '../../game/room/settings.ts';
import { err } from '../../game/result.ts';
import type { Key, Quiz } from '../quiz/quiz.ts';

/** What somebody, or the clock, wants to happen. Who may say what is the shell's to check. */
export type Command = DoorCommand | PlayerCommand | HostCommand | ShellCommand;

/** From a browser that has no seat. */
export type DoorCommand =
	/** `holder` stands for a browser; `luck` is any whole number from 0, for the name generator. */
	| {
			readonly type: 'join';
			readonly holder: string;
			readonly name: string | null;
			readonly team: number | null;
			readonly luck: number;
	  }
	| { readonly type: 'claim'; readonly holder: string; readonly name: string };

/** From whoever holds the seat. */
export type PlayerCommand =
	| { readonly type: 'team'; readonly seat: number; readonly team: number }
	| AnswerCommand
	| { readonly type: 'onward'; readonly seat: number; readonly question: QuestionId };

/** Only the first answer to the question on show counts. */
export interface AnswerCommand {
	readonly type: 'answer';
	readonly seat: number;
	readonly question: QuestionId;
	readonly answer: Answer;
	/** When it was given, as the client says, by the server's clock: milliseconds since 1970. */
	readonly saidAt: number;
	/** When it came in: for `RoomContext.now` the server may have been busy since, which is no fault of the player's. */
	readonly arrivedAt: number;
	/** As the server measured it, in milliseconds. */
	readonly roundTrip: number;
}

/** `turn` is the turn that the host saw. */
export type HostCommand =
	| {
			readonly type: 'start' | 'reveal' | 'next' | 'skip' | 'again';
			readonly turn: number;
	  }
	| { readonly type: 'pause' | 'unpause' | 'extend' | 'end' }
	| { readonly type: 'lock'; readonly locked: boolean }
	| { readonly type: 'auto-advance'; readonly seconds: number | null }
	| { readonly type: 'early-reveal'; readonly on: boolean }
	| { readonly type: 'remove'; readonly seat: number }
	| { readonly type: 'extra-time'; readonly seat: number; readonly extraTime: ExtraTime }
	| { readonly type: 'approve' | 'reject'; readonly claim: number };

/** From the server itself. */
export type ShellCommand = AlarmCommand | PresenceCommand | ContinueCommand;

/** The host has opened the room `code` for the people of this one, which is over. */
export interface ContinueCommand {
	readonly type: 'continue';
	readonly code: RoomCode;
}

/** What the clock does: each changes nothing before its time. */
export type AlarmCommand = { readonly type: 'close' | 'advance' | 'expire' };

/** What the shell knows of connections. */
export type PresenceCommand =
	/** A player's connection is gone, for longer than a change of networks takes. */
	| { readonly type: 'player-left' }
	/** So is the one of a browser that waits for the host's word on a claim. */
	| { readonly type: 'claimant-left'; readonly holder: string }
	| { readonly type: 'host-left' }
	| { readonly type: 'host-returned' }
	/** The server is back; `since` is the moment of the room's last event. */
	| { readonly type: 'resume'; readonly since: number };

/** What a room asks, in order. */
export interface RoomQuiz extends Pick<Quiz, 'languages' | 'questions' | 'reasons'> {
	readonly steps: readonly RoomStep[];
}

/** Positions in the quiz's arrays. */
export interface RoomStep {
	readonly position: number;
	/** The same fact in another form; null where the facts allow none. */
	readonly alternate: number | null;
}

/** What a decision may look at and the room never keeps. */
export interface RoomContext {
	readonly quiz: RoomQuiz;
	/** By position in the quiz. */
	readonly key: readonly Key[];
	/** Milliseconds since 1970. */
	readonly now: number;
	/** Seats whose connection is up. */
	readonly present: ReadonlySet<number>;
}

/** A refusal that needs no more than its code. */
export const refuse = (code: RefusalCode): { readonly ok: false; readonly error: Refusal } =>
	err({ code });
