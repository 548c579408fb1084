import { DAY_MS } from '../../game/day.ts';

/** How long a room is kept after it was opened, its log and its cookies alike, in milliseconds. */
export const ROOM_AGE_MS = 30 * DAY_MS;
/** The same in seconds, as cookies count. */
export const ROOM_AGE_S = ROOM_AGE_MS / 1000;
