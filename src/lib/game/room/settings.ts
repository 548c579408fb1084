/** How a room is played: chosen by the host before it opens. */
export interface RoomSettings {
	/** `host`: one question at a time for everybody. `self`: each player walks through the quiz alone, without a clock. */
	readonly pace: 'host' | 'self';
	/** Time for each question, in seconds from 5 to 600; null: no clock. Always null at the players' own pace. */
	readonly seconds: number | null;
	/** `accuracy` gives the same points however long an answer took. */
	readonly scoring: 'speed' | 'accuracy';
	/** Where the question's text stands at first; a player may always turn it on. */
	readonly questionOn: 'phones' | 'screen';
	readonly names: 'free' | 'generated';
	readonly teams: TeamSettings | null;
	/** Reveal as soon as everyone present has answered. */
	readonly earlyReveal: boolean;
	/** Go on by itself so many seconds after a reveal, 3 to 120; null: the host goes on. */
	readonly autoAdvance: number | null;
}

/** How many teams, and who decides who is in which. */
export interface TeamSettings {
	/** 2 to 8. */
	readonly count: number;
	/**
	 * `chosen` by each player while the room is in the lobby, or `dealt` evenly; `kept` from the room before,
	 * where they were dealt: who was not in it is dealt to one.
	 */
	readonly by: 'chosen' | 'dealt' | 'kept';
}

/** Bounds of what a host may choose. */
export const ROOM_LIMITS = {
	seconds: { min: 5, max: 600 },
	autoAdvance: { min: 3, max: 120 },
	teams: { min: 2, max: 8 },
	players: 10_000
} as const;

/** More time for a player who needs it, as a part of the question's time. */
export const EXTRA_TIMES = [0, 0.25, 0.5, 1] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];
