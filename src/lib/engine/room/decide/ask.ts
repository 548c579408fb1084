import type { RoomContext } from '../command.ts';
import { LEAD_MS } from '../deadline.ts';
import type { AskedEvent, RoomEvent } from '../event.ts';
import { positionOf, questionAt, stepOf } from '../pick-question.ts';
import type { Room } from '../room.ts';

/** Asks a step's question, in its first or its other form. */
export function ask(
	room: Room,
	which: Pick<AskedEvent, 'step' | 'again'>,
	context: RoomContext
): AskedEvent {
	const { quiz, now } = context;
	const { seconds } = room.settings;
	const opensAt = now + LEAD_MS;
	return {
		type: 'asked',
		step: which.step,
		again: which.again,
		hasOtherForm: !which.again && stepOf(quiz, which.step).alternate !== null,
		question: questionAt(quiz, positionOf(quiz, which)),
		opensAt,
		closesAt: seconds === null ? null : opensAt + seconds * 1000
	};
}

/** Asks what comes after the question last asked, or ends the round behind the last one. */
export function askNext(room: Room, context: RoomContext): RoomEvent {
	const step = (room.asks.at(-1)?.step ?? -1) + 1;
	if (step >= room.length) return { type: 'finished', at: context.now, why: 'played' };
	return ask(room, { step, again: false }, context);
}
