import { err, ok } from '../../../game/result.ts';
import { scoreOf } from '../../../game/score.ts';
import { mark } from '../../quiz/answers/mark.ts';
import { refuse, type AnswerCommand, type Command, type RoomContext } from '../command.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from '../event.ts';
import { playerAt, questionIdOf } from '../lookup.ts';
import { keyAt, questionAt, revealAt, stepOf } from '../pick-question.ts';
import type { Ask, Player, Room } from '../room.ts';
import { unfitness } from './unfitness.ts';

/** A room at the players' own pace starts: everybody is at the first step. */
export const beginWalk = (context: RoomContext): readonly RoomEvent[] => [
	reach(0, context),
	{ type: 'walk-begun' }
];

/** An answer at the player's own pace is marked at once; there is no clock, so speed cannot count. */
export function decideStepAnswer(
	room: Room,
	{ player, command }: { readonly player: Player; readonly command: AnswerCommand },
	context: RoomContext
): Decision {
	const step = currentStep(room, player);
	if (!step || questionIdOf(step) !== command.question) return refuse('other-question');
	if (hasAnswered(player)) return refuse('already-answered');
	const misfit = unfitness(step, command.answer, context);
	if (misfit) return err(misfit);
	const { position } = stepOf(context.quiz, player.step);
	const found = mark(keyAt(context, position), command.answer);
	const answered: RoomEvent = {
		type: 'step-answered',
		seat: player.seat,
		step: player.step,
		answer: command.answer,
		share: found.share,
		points: scoreOf(found, null)
	};
	if (step.reveal) return ok([answered]);
	const reveal = revealAt(context, position);
	return ok([{ type: 'step-solved', step: player.step, reveal }, answered]);
}

/** On from an answered question to the next one. */
export function decideOnward(
	room: Room,
	{ seat, question }: Extract<Command, { readonly type: 'onward' }>,
	context: RoomContext
): Decision {
	const player = playerAt(room, seat);
	if (!player) return refuse('no-such-player');
	if (room.stage.name !== 'walking') return refuse('out-of-place');
	const here = currentStep(room, player);
	if (!here || questionIdOf(here) !== question) return refuse('other-question');
	if (!hasAnswered(player)) return refuse('out-of-place');
	const step = player.step + 1;
	const isNew = step < room.length && room.asks[step] === undefined;
	const walked: RoomEvent = { type: 'walked', seat, step };
	return ok(isNew ? [reach(step, context), walked] : [walked]);
}

/** The question a player at their own pace is at; null behind the last one. */
const currentStep = (room: Room, player: Player): Ask | null => room.asks[player.step] ?? null;

/** Has this player answered the question that they are at? */
export const hasAnswered = (player: Player): boolean => player.entries.length > player.step;

const reach = (step: number, { quiz }: RoomContext): RoomEvent => ({
	type: 'step-reached',
	step,
	question: questionAt(quiz, stepOf(quiz, step).position)
});
