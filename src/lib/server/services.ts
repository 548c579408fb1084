import type { CardShop } from './cards/card-shop.ts';
import type { Config } from './config.ts';
import type { FactBases } from './fact-bases.ts';
import type { StartLimits } from './limits/start-limits.ts';
import type { Rooms } from './live/rooms.ts';
import type { Shell } from './shell.ts';

/** What the server is made of: opened once, handed to every request. */
export interface Services extends Shell {
	readonly config: Config;
	readonly bases: FactBases;
	/** Of quizzes. */
	readonly limits: StartLimits;
	/** Of live rooms. */
	readonly roomLimits: StartLimits;
	readonly cards: CardShop;
	/** The live rooms that this process holds. */
	readonly rooms: Rooms;
}
