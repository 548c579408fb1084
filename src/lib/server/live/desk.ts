import type { Shell } from '../shell.ts';
import type { Clerk } from './clerk.ts';
import type { LiveRoom } from './live-room.ts';

/** What dealing with one connection needs of the live server. */
export interface Desk extends Shell {
	readonly clerk: Clerk;
	/** Drops a room from memory, with its connections; its log stays. */
	readonly forget: (live: LiveRoom) => void;
}
