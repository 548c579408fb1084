import type { ExtraTime } from './settings.ts';

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
