import { ok } from '../../../game/result.ts';
import { refuse, type Command, type RoomContext } from '../command.ts';
import type { Decision } from './decision.ts';
import { playerAt } from '../lookup.ts';
import { withReveal } from './reveal.ts';
import type { Room } from '../room.ts';

/** The host's commands that leave the stage as it is. */
export type SwitchCommand = Extract<
	Command,
	{
		readonly type:
			'lock' | 'auto-advance' | 'early-reveal' | 'remove' | 'extra-time' | 'approve' | 'reject';
	}
>;

/**
 * What the host may switch at any time; what is already so changes nothing. Once the round has finished a
 * player can still be removed: a name may stand on the podium that nobody should read.
 */
export function decideSwitch(room: Room, command: SwitchCommand, context: RoomContext): Decision {
	if (room.stage.name === 'finished' && command.type !== 'remove') return refuse('finished');
	switch (command.type) {
		case 'lock': {
			const { locked } = command;
			return ok(room.locked === locked ? [] : [{ type: 'locked', locked }]);
		}
		case 'auto-advance': {
			const { seconds } = command;
			return ok(room.autoAdvance === seconds ? [] : [{ type: 'auto-advance-set', seconds }]);
		}
		case 'early-reveal': {
			const { on } = command;
			if (room.earlyReveal === on) return ok([]);
			return ok(withReveal(room, [{ type: 'early-reveal-set', on }], context));
		}
		case 'remove':
			return remove(room, command.seat, context);
		case 'extra-time':
			return giveExtraTime(room, command);
		case 'approve':
		case 'reject':
			return answerClaim(room, command);
	}
}

/** A part more of each question's time: of none there is no part. */
function giveExtraTime(
	room: Room,
	{ seat, extraTime }: Extract<SwitchCommand, { readonly type: 'extra-time' }>
): Decision {
	const player = playerAt(room, seat);
	if (!player) return refuse('no-such-player');
	if (room.settings.seconds === null) return refuse('no-clock');
	const isSame = player.extraTime === extraTime;
	return ok(isSame ? [] : [{ type: 'extra-time-given', seat, extraTime }]);
}

/** The others may have been waiting for just this player. */
function remove(room: Room, seat: number, context: RoomContext): Decision {
	if (!playerAt(room, seat)) return refuse('no-such-player');
	const present = new Set([...context.present].filter((other) => other !== seat));
	return ok(withReveal(room, [{ type: 'removed', seat }], { ...context, present }));
}

function answerClaim(
	room: Room,
	{ type, claim }: Extract<SwitchCommand, { readonly type: 'approve' | 'reject' }>
): Decision {
	if (!room.claims.some((waiting) => waiting.claim === claim)) return refuse('no-such-claim');
	return ok([{ type: type === 'approve' ? 'claim-approved' : 'claim-rejected', claim }]);
}
