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
