import type { Clock } from './clock.ts';
import type { Database } from './database/open-database.ts';

/** What everything that is kept needs: where, and by which clock. */
export interface Shell {
	readonly database: Database;
	readonly clock: Clock;
}
