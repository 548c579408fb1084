/** Level players share a place: 1, 2, 2, 4. */
export interface Rank {
	/** From 1. */
	readonly place: number;
	/** Places won (above 0) or lost since the reveal before; null for a player who had none then. */
	readonly movement: number | null;
}

/** Is it a place to speak of? Whoever is first without a point is level with everybody. */
export const isPlaced = (place: number, points: number): boolean => place > 1 || points > 0;

/** One player in a table of ranks. */
export interface RankedPlayer extends Rank {
	readonly seat: number;
	readonly name: string;
	readonly team: number | null;
	readonly points: number;
}

/** A team's score is the mean of its members', rounded; a team without members has none and is left out. */
export interface TeamScore {
	readonly team: number;
	/** From 1. */
	readonly place: number;
	readonly members: number;
	readonly points: number;
}
