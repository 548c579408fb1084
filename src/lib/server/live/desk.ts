import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import type { Clerk } from './clerk.ts';
import type { LiveRoom } from './live-room.ts';

/** What dealing with one connection needs of the live server. */
export interface Desk {
	readonly database: Database;
	readonly clock: Clock;
	readonly clerk: Clerk;
	/** Drops a room from memory, with its connections; its log stays. */
	readonly forget: (live: LiveRoom) => void;
}
