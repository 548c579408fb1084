import type { Command } from '../../engine/room/command.ts';
import type { Decision } from '../../engine/room/decide/decision.ts';
import type { Clerk } from './clerk.ts';
import type { LiveRoom } from './live-room.ts';

/** Has a command carried out at once; what comes of it, once that is stored. Fails when nothing could be. */
export const giveOrder = (clerk: Clerk, live: LiveRoom, command: Command): Promise<Decision> =>
	new Promise((settle, lost) => clerk.submitAtOnce({ live, command, settle, lost }));
