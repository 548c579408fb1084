import type { Command } from '../../engine/room/command.ts';
import type { Decision } from '../../engine/room/decide/decision.ts';
import type { LiveRoom } from './live-room.ts';

/** A command on its way into the log. */
export interface Order {
	readonly live: LiveRoom;
	readonly command: Command;
	/** Told once the events are stored for good, or when the command is refused. */
	readonly settle: (decision: Decision) => void;
	/** Told when nothing could be stored: the database failed, or the room or the clerk is gone. */
	readonly lost?: (fault: unknown) => void;
}
