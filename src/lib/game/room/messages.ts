import type { Answer } from '../answer.ts';
import type { PublicNameFault } from '../name.ts';
import type { Language, QuestionId } from '../question.ts';
import type { WhichOne } from '../which-one.ts';
import type { Counters } from './counters.ts';
import type { DoorView } from './door-view.ts';
import type { RoomHead } from './head.ts';
import type { Roster } from './roster.ts';
import type { ExtraTime } from './settings.ts';
import type { RoomView } from './view.ts';

/*
 * The wire of live rooms: JSON texts over one WebSocket at `/live/<code>?as=<role>&language=<tag>`.
 *
 * `as` is `player` (when left out), `screen`, `host` or `remote`. Who somebody is comes from cookies,
 * never from a message: a player's is set by the answer to the upgrade, and the same cookie finds the
 * same seat again; host and remote need theirs. Whoever connects is told `welcome` first, then `room`,
 * and then `door` (a player without a seat) or `view`. A socket that closes for any reason but those of
 * `CLOSE_CODES` is opened again by the client, after the waits of `RETRY_MS`.
 *
 * Lost on the way is nothing: an answer that was not `received` is sent again after the next `view`
 * that still shows its question unanswered, and the room counts one answer a player and question.
 */

/** What a client may say. Longer texts than `MESSAGE_BYTES` close the socket. */
export type ClientMessage = AnyoneSays | PlayerSays | HostSays;

/** Of a client's message, in UTF-8. */
export const MESSAGE_BYTES = 4096;

/** From any socket. */
export type AnyoneSays =
	/** Asks for the server's time. `sent` is the client's clock, given back as it is. */
	| { readonly type: 'ping'; readonly sent: number }
	/** Read the room in another language from now on. */
	| { readonly type: 'language'; readonly language: Language };

/** From a player's socket: for a seat first, and then from it. */
export type PlayerSays =
	/** Take a seat. `name` null asks for a name from the generator; `team` null for being dealt to one. */
	| { readonly type: 'join'; readonly name: string | null; readonly team: number | null }
	/** "That is me, in another browser": the host is asked. */
	| { readonly type: 'claim'; readonly name: string }
	/** Change team, in the lobby, where teams are chosen. */
	| { readonly type: 'team'; readonly team: number }
	/** `at` is when the player answered, by the server's clock as the client knows it: it touches points only. */
	| {
			readonly type: 'answer';
			readonly question: QuestionId;
			readonly answer: Answer;
			readonly at: number;
	  }
	/** At the player's own pace: on from the question that was just revealed. */
	| { readonly type: 'onward'; readonly question: QuestionId };

/** From host and remote. `turn` is that of the view in which the button was pressed. */
export type HostSays =
	| { readonly type: 'start'; readonly turn: number }
	| { readonly type: 'reveal'; readonly turn: number }
	| { readonly type: 'next'; readonly turn: number }
	/** On to the next question without counting this one. */
	| { readonly type: 'skip'; readonly turn: number }
	/** The same fact in another form, where `canAskAgain`. */
	| { readonly type: 'again'; readonly turn: number }
	| { readonly type: 'pause' }
	| { readonly type: 'unpause' }
	/** Ten seconds more for everybody. */
	| { readonly type: 'extend' }
	| { readonly type: 'lock'; readonly locked: boolean }
	/** Seconds after a reveal, 3 to 120; null: the host goes on. */
	| { readonly type: 'auto-advance'; readonly seconds: number | null }
	| { readonly type: 'early-reveal'; readonly on: boolean }
	| { readonly type: 'remove'; readonly seat: number }
	| { readonly type: 'extra-time'; readonly seat: number; readonly extraTime: ExtraTime }
	| { readonly type: 'approve'; readonly claim: number }
	| { readonly type: 'reject'; readonly claim: number }
	| { readonly type: 'end' }
	/** Host only: make a secret for a remote, to be shown as a QR code; answered with `invitation`. */
	| { readonly type: 'invite-remote' }
	/** Host only: let in the remote that `remote` says is waiting, or shut it out again. */
	| { readonly type: 'confirm-remote' }
	| { readonly type: 'revoke-remote' };

/** What a client may be told. */
export type ServerMessage =
	/** First on every connection. `now` is the server's clock. */
	| {
			readonly type: 'welcome';
			readonly role: Role;
			readonly now: number;
			readonly language: Language;
	  }
	/** What never changes; again after a change of language. */
	| { readonly type: 'room'; readonly room: RoomHead }
	/** To a player who has no seat: show the form for the name. */
	| { readonly type: 'door'; readonly door: DoorView }
	/** Whenever the view's own content changed. */
	| { readonly type: 'view'; readonly view: RoomView }
	/** The answer to this question is stored for good. */
	| { readonly type: 'received'; readonly question: QuestionId }
	/** The claim waits for the host: `view` follows when it is approved, `refused` when it will not be. */
	| { readonly type: 'claimed' }
	/** Nothing happened. `to` is the type of the message it answers. */
	| { readonly type: 'refused'; readonly to: ClientMessage['type']; readonly refusal: Refusal }
	/** To host, remote and screen: at most ten times a second. */
	| { readonly type: 'counters'; readonly counters: Counters }
	/** To host and remote, after a change: at most twice a second. */
	| { readonly type: 'roster'; readonly roster: Roster }
	| { readonly type: 'pong'; readonly sent: number; readonly now: number }
	/** To the host: the secret goes into the fragment of `/remote/<code>#<secret>`. Works once. */
	| { readonly type: 'invitation'; readonly secret: string; readonly expiresAt: number }
	/** To host and remote: does a remote wait for the host's nod, or is one let in? */
	| { readonly type: 'remote'; readonly state: 'none' | 'waiting' | 'confirmed' };

/** What a connection may see and do. */
export type Role = 'player' | 'screen' | 'host' | 'remote';

/** Why nothing happened. */
export type Refusal = FlatRefusal | WhichOne;

/** Asks nothing back. */
export type FlatRefusal =
	| { readonly code: RefusalCode }
	/** A free name near the one that was asked for. */
	| { readonly code: 'name-taken'; readonly suggestion: string };

/** Refusals that say all by their name. */
export type RefusalCode =
	| PublicNameFault
	| 'name-missing'
	| 'already-in'
	| 'locked'
	| 'full'
	| 'finished'
	| 'removed'
	| 'no-such-player'
	| 'no-such-team'
	| 'no-such-claim'
	| 'no-such-language'
	| 'no-other-form'
	| 'no-clock'
	/** The claim that was told to wait: the host said no, or another one took its place. */
	| 'claim-closed'
	| 'not-asking'
	| 'other-question'
	| 'already-answered'
	| 'misfit'
	| 'too-early'
	| 'too-late'
	| 'paused'
	| 'not-paused'
	/** The room has moved on since the button was pressed. */
	| 'stale'
	/** The room's stage or pace has no such step. */
	| 'out-of-place'
	| 'not-allowed';

/**
 * How long a client that has lost its connection waits before each try, in milliseconds; the last wait
 * stays. None is longer than a second: a server that is back has everybody back within two.
 */
export const RETRY_MS = [0, 200, 400, 800, 1000] as const;

/** Reasons for closing after which the client does not come back by itself. */
export const CLOSE_CODES = {
	/** Another connection of the same player took over. */
	takenOver: 4001,
	/** The host removed this player, or revoked this remote. */
	removed: 4003,
	/** There is no such room (any more). */
	noRoom: 4004,
	/** The cookie does not fit the role that was asked for. */
	notAllowed: 4005,
	/** A message that no client of ours sends. */
	malformed: 4400,
	/** Far more messages than a person makes. */
	flooding: 4429
} as const;
