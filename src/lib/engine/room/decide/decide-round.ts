import { ok } from '../../../game/result.ts';
import { askNext, ask } from './ask.ts';
import { refuse, type Command, type RoomContext } from '../command.ts';
import { EXTENSION_MS } from '../deadline.ts';
import type { Decision } from './decision.ts';
import { beginWalk } from './decide-walk.ts';
import { currentAsk } from '../lookup.ts';
import { revealNow, withReveal } from './reveal.ts';
import type { Room } from '../room.ts';

/** The host's commands that move the round on or hold it. */
export type RoundCommand = Extract<
	Command,
	{
		readonly type:
			'start' | 'reveal' | 'next' | 'skip' | 'again' | 'pause' | 'unpause' | 'extend' | 'end';
	}
>;

/** The host moves the round on. A button that was pressed for another turn does nothing. */
export function decideRound(room: Room, command: RoundCommand, context: RoomContext): Decision {
	if ('turn' in command && command.turn !== room.turn) return refuse('stale');
	switch (command.type) {
		case 'start':
			return start(room, context);
		case 'reveal':
		case 'skip':
		case 'pause':
		case 'unpause':
		case 'extend':
			return decideAsking(room, command.type, context);
		case 'next':
			return room.stage.name === 'revealed' ? ok([askNext(room, context)]) : refuse('out-of-place');
		case 'again':
			return again(room, context);
		case 'end':
			if (room.stage.name === 'finished') return refuse('finished');
			return ok([{ type: 'finished', at: context.now, why: 'ended' }]);
	}
}

function start(room: Room, context: RoomContext): Decision {
	if (room.stage.name !== 'lobby') return refuse('out-of-place');
	return ok(room.settings.pace === 'self' ? beginWalk(context) : [askNext(room, context)]);
}

function again(room: Room, context: RoomContext): Decision {
	if (room.stage.name !== 'revealed') return refuse('out-of-place');
	if (!room.stage.hasOtherForm) return refuse('no-other-form');
	return ok([ask(room, { step: currentAsk(room).step, again: true }, context)]);
}

/** What can be done to the question being asked. */
function decideAsking(
	room: Room,
	type: 'reveal' | 'skip' | 'pause' | 'unpause' | 'extend',
	context: RoomContext
): Decision {
	const { stage } = room;
	if (stage.name !== 'asking') return refuse('out-of-place');
	const { now } = context;
	switch (type) {
		case 'reveal':
			return ok([revealNow(room, stage, context)]);
		case 'skip':
			return ok([{ type: 'skipped' }, askNext(room, context)]);
		case 'pause':
			return stage.paused ? refuse('paused') : ok([{ type: 'paused', at: now }]);
		case 'unpause':
			if (!stage.paused) return refuse('not-paused');
			return ok(
				withReveal(room, [{ type: 'unpaused', shift: Math.max(0, now - stage.paused.at) }], context)
			);
		case 'extend': {
			if (stage.closesAt === null) return refuse('no-clock');
			const from = Math.max(stage.closesAt, stage.paused?.at ?? now);
			return ok([{ type: 'extended', closesAt: from + EXTENSION_MS }]);
		}
	}
}
