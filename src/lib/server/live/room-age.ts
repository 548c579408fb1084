const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a room is kept after it was opened, its log and its cookies alike, in milliseconds. */
export const ROOM_AGE_MS = 30 * DAY_MS;
