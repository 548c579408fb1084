import type { Result } from '../../../game/result.ts';
import type { Refusal } from '../../../game/room/messages.ts';
import type { RoomEvent } from '../event.ts';

/** What comes of a command: the events that happen, in order, or why nothing does. */
export type Decision = Result<readonly RoomEvent[], Refusal>;
