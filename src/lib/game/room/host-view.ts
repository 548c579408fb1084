import type { RankedPlayer } from './rank.ts';
import type { Tally } from './tally.ts';

/** For the host, and for the phone that the host uses as a remote. */
export interface HostView {
	readonly role: 'host' | 'remote';
	/** The one next step that is always the obvious one; null when the room has finished. */
	readonly obvious: 'start' | 'reveal' | 'next' | 'end' | null;
	readonly locked: boolean;
	readonly earlyReveal: boolean;
	readonly autoAdvance: number | null;
	/** Can the question just revealed be asked again in another form? */
	readonly canAskAgain: boolean;
	/** The question is over for all but players with extra time, until then; null when it is not so. */
	readonly overtimeUntil: number | null;
	/** Players in another browser who ask for their old seat. */
	readonly claims: readonly SeatClaim[];
	/** While revealed, and only then: typed answers in their own words too. */
	readonly tally: Tally | null;
	/** The ten best places, while revealed or finished. */
	readonly leaders: readonly RankedPlayer[];
}

/** A browser without a seat says that it is this player. */
export interface SeatClaim {
	readonly claim: number;
	readonly seat: number;
	readonly name: string;
}
