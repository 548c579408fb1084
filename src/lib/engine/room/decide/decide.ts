import { ok } from '../../../game/result.ts';
import type { Command, RoomContext } from '../command.ts';
import { decideAlarm } from './decide-alarm.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideClaim } from './decide-claim.ts';
import { decideContinue } from './decide-continue.ts';
import { decideJoin } from './decide-join.ts';
import { decidePresence } from './decide-presence.ts';
import { decideRound } from './decide-round.ts';
import { decideSwitch } from './decide-switch.ts';
import { decideTeam } from './decide-team.ts';
import { decideOnward } from './decide-walk.ts';
import type { Decision } from './decision.ts';
import type { Room } from '../room.ts';

/**
 * What comes of a command: the events that happen, in order, or why nothing does. No events at all
 * means that the command had nothing to change. Marks and points are found here and only here.
 */
export function decide(room: Room, command: Command, context: RoomContext): Decision {
	switch (command.type) {
		case 'join':
			return decideJoin(room, command);
		case 'claim':
			return decideClaim(room, command);
		case 'team':
			return decideTeam(room, command);
		case 'answer':
			return decideAnswer(room, command, context);
		case 'onward':
			return decideOnward(room, command, context);
		case 'start':
		case 'reveal':
		case 'next':
		case 'skip':
		case 'again':
		case 'pause':
		case 'unpause':
		case 'extend':
		case 'end':
			return decideRound(room, command, context);
		case 'lock':
		case 'auto-advance':
		case 'early-reveal':
		case 'remove':
		case 'extra-time':
		case 'approve':
		case 'reject':
			return decideSwitch(room, command, context);
		case 'continue':
			return decideContinue(room, command);
		case 'close':
		case 'advance':
		case 'expire':
			return ok(decideAlarm(room, command, context));
		case 'player-left':
		case 'claimant-left':
		case 'host-left':
		case 'host-returned':
		case 'resume':
			return ok(decidePresence(room, command, context));
	}
}
