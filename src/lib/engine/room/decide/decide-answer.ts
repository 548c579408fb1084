import { err, ok } from '../../../game/result.ts';
import type { Refusal } from '../../../game/room/messages.ts';
import { refuse, type AnswerCommand, type RoomContext } from '../command.ts';
import { isTimeUp, timeSpent } from '../deadline.ts';
import type { Decision } from './decision.ts';
import { decideStepAnswer } from './decide-walk.ts';
import type { RoomEvent } from '../event.ts';
import { playerAt, questionIdOf } from '../lookup.ts';
import { withReveal } from './reveal.ts';
import type { AskingStage, Player, Room } from '../room.ts';
import { unfitness } from './unfitness.ts';

/** An answer counts once, for the question it names, while that is open; it may end the question. */
export function decideAnswer(room: Room, command: AnswerCommand, context: RoomContext): Decision {
	const player = playerAt(room, command.seat);
	if (!player) return refuse('no-such-player');
	if (room.stage.name === 'walking') return decideStepAnswer(room, { player, command }, context);
	const ask = room.asks.at(-1);
	if (!ask) return refuse('not-asking');
	if (questionIdOf(ask) !== command.question) return refuse('other-question');
	if (room.stage.name !== 'asking') return refuse('too-late');
	const untimely = untimeliness(room.stage, player, command.arrivedAt);
	if (untimely) return err(untimely);
	const misfit = unfitness(ask, command.answer, context);
	if (misfit) return err(misfit);
	const events = [answered(room.stage, command)];
	return ok(mayBeLast(room, room.stage, context) ? withReveal(room, events, context) : events);
}

/** Cheap, and false for nearly all answers: a thousand of them stay a thousand small steps. */
function mayBeLast(room: Room, asking: AskingStage, { present }: RoomContext): boolean {
	if (asking.overtimeUntil !== null) return true;
	return room.earlyReveal && asking.answered + 1 >= present.size;
}

function untimeliness(asking: AskingStage, player: Player, arrivedAt: number): Refusal | null {
	if (player.given) return { code: 'already-answered' };
	if (asking.paused) return { code: 'paused' };
	if (arrivedAt < asking.opensAt) return { code: 'too-early' };
	return isTimeUp(asking, player, arrivedAt) ? { code: 'too-late' } : null;
}

function answered(
	{ opensAt }: AskingStage,
	command: AnswerCommand
): Extract<RoomEvent, { readonly type: 'answered' }> {
	const { seat, question, answer } = command;
	return { type: 'answered', seat, question, answer, spent: timeSpent(command, opensAt) };
}
