import type { Answer, Mark } from '../answer.ts';
import type { Rank } from './rank.ts';
import type { ExtraTime } from './settings.ts';

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
