import type { Generated } from 'kysely';
import type { RunMode } from '../../game/run-view.ts';

/** All tables, as Kysely's types. Ids are text, moments integer milliseconds since 1970, JSON is text. */
export interface Tables {
	readonly session: SessionTable;
	readonly quiz: QuizTable;
	readonly run: RunTable;
	readonly serving: ServingTable;
	readonly answer: AnswerTable;
	readonly taken: TakenTable;
	readonly secret: SecretTable;
	readonly daily: DailyTable;
	readonly memory: MemoryTable;
	readonly room: RoomTable;
	readonly room_event: RoomEventTable;
	readonly heartbeat: HeartbeatTable;
}

/** A browser that started a quiz. Its id is the hash of the secret in its cookie. */
export interface SessionTable {
	readonly id: string;
	readonly started: number;
}

/** A frozen quiz. */
export interface QuizTable {
	readonly id: string;
	/** Name of the fact base. */
	readonly base: string;
	/** The fact base's title: a `Localized` as JSON. */
	readonly title: string;
	readonly length: number;
	/** A `Quiz` as JSON. */
	readonly content: string;
	readonly written: number;
}

/** One player's way through a quiz, from its start; what was answered stands in `answer`. */
export interface RunTable {
	readonly id: string;
	readonly session: string;
	readonly quiz: string;
	readonly language: string;
	/** Milliseconds for each question; null without a timer. */
	readonly time_limit: number | null;
	readonly started: number;
	readonly finished: number | null;
	/** Id of the public result; null until the run is finished. */
	readonly result: string | null;
	/** What the player wants to be called, as `Name`; null for nobody. */
	readonly name: string | null;
	readonly mode: Generated<RunMode>;
	/** The run whose marks are shown beside one's own; null without one, or when it is deleted. */
	readonly rival: string | null;
	/** Shared by all runs of one challenge: the id of the run that began it, which itself has null. */
	readonly challenge: string | null;
	/** The day (ISO 8601, UTC) whose daily round this run counts for; null for none. */
	readonly day: string | null;
}

/** A session's first run through a quiz, the one that counts; the run itself may be deleted. */
export interface TakenTable {
	readonly session: string;
	readonly quiz: string;
	readonly run: string;
}

/** What only the server knows, by name. */
export interface SecretTable {
	readonly name: string;
	readonly value: string;
}

/** The quiz of a day (ISO 8601, UTC). */
export interface DailyTable {
	readonly day: string;
	readonly quiz: string;
}

/** What a session remembers of a field of a fact, see `review`. */
export interface MemoryTable {
	readonly session: string;
	readonly base: string;
	readonly fact: string;
	readonly field: string;
	/** Id of the topic. */
	readonly topic: string;
	/** When it should be asked again. */
	readonly due: number;
	readonly reviewed: number;
	/** A `Memory` as JSON. */
	readonly card: string;
}

/** When a question was first shown to its player. */
export interface ServingTable {
	readonly run: string;
	readonly position: number;
	readonly served: number;
}

/** An answer, its mark and its points: written once, never changed. */
export interface AnswerTable {
	readonly run: string;
	readonly position: number;
	/** Id of the question's topic. */
	readonly topic: string;
	/** An `Answer` as JSON; null when time ran out or the question was skipped. */
	readonly answer: string | null;
	readonly verdict: 'right' | 'partly' | 'wrong';
	readonly share: number;
	readonly points: number;
	readonly answered: number;
}

/** A live room; what happened in it stands in `room_event`. */
export interface RoomTable {
	readonly code: string;
	readonly quiz: string;
	/** The positions that are asked, with their alternates: `RoomStep[]` as JSON. */
	readonly steps: string;
	/** Hash of the host's secret. */
	readonly host: string;
	/** Hash of the remote's secret, or of the one of another room, see `letFollow`; null without a remote. */
	readonly remote: string | null;
	/** Has the host nodded to the remote? 0 or 1. */
	readonly remote_confirmed: Generated<number>;
	readonly opened: number;
	readonly finished: number | null;
}

/** `(room, seq)` is the fence: of two servers that hold one room, the second to append fails on it. */
export interface RoomEventTable {
	readonly room: string;
	/** From 1, without gaps. */
	readonly seq: number;
	readonly at: number;
	/** A `RoomEvent` as `formatStoredEvent` writes it. */
	readonly event: string;
}

/** Has one row, which is written to see whether anything can be. */
export interface HeartbeatTable {
	readonly id: 1;
	readonly at: number;
}
