import { ok } from '../../../game/result.ts';
import { refuse, type ContinueCommand } from '../command.ts';
import type { Decision } from './decision.ts';
import type { Room } from '../room.ts';

/** Tells whoever is still in a finished room where it goes on: nothing of that room but its code. */
export function decideContinue(room: Room, { code }: ContinueCommand): Decision {
	if (room.stage.name !== 'finished') return refuse('out-of-place');
	return ok(room.next === code ? [] : [{ type: 'continued', code }]);
}
