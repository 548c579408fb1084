import type { CardShop } from './cards/card-shop.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/open-database.ts';
import type { FactBase } from '../engine/facts/fact-base.ts';
import type { StartLimits } from './limits/start-limits.ts';
import type { Rooms } from './live/rooms.ts';

/** By name, in the order in which they are offered. */
export type FactBases = ReadonlyMap<string, FactBase>;

/** What the server is made of: opened once, handed to every request. */
export interface Services {
	readonly config: Config;
	readonly database: Database;
	readonly bases: FactBases;
	readonly clock: Clock;
	/** Of quizzes. */
	readonly limits: StartLimits;
	/** Of live rooms. */
	readonly roomLimits: StartLimits;
	readonly cards: CardShop;
	/** The live rooms that this process holds. */
	readonly rooms: Rooms;
}
