import { scoreOf, type Pace } from '../../../game/score.ts';
import { mark, solutionOf } from '../../quiz/answers/mark.ts';
import type { RoomContext } from '../command.ts';
import { isTimeUp, ownDeadline } from '../deadline.ts';
import type { RevealedEvent, RoomEvent, SeatOutcome } from '../event.ts';
import { evolve } from '../evolve/evolve.ts';
import { currentAsk, inLanguage, playerAt, playersOf } from '../lookup.ts';
import { keyAt, positionOf, revealAt } from '../pick-question.ts';
import type { AskingStage, GivenAnswer, Player, Room } from '../room.ts';
import { tallyOf } from '../tally.ts';

/** The events, and the reveal when there is nobody left to wait for after them. */
export function withReveal(
	room: Room,
	events: readonly RoomEvent[],
	context: RoomContext
): readonly RoomEvent[] {
	const after = events.reduce(evolve, room);
	if (after.stage.name !== 'asking' || !isDone(after, after.stage, context.present)) return events;
	return [...events, revealNow(after, after.stage, context)];
}

/**
 * Nobody is left to wait for when everyone present has answered (where the room reveals early), or,
 * in overtime, everyone present who has extra time.
 */
function isDone(room: Room, asking: AskingStage, present: ReadonlySet<number>): boolean {
	if (asking.paused || present.size === 0) return false;
	const isOvertime = asking.overtimeUntil !== null;
	if (!isOvertime && !room.earlyReveal) return false;
	for (const seat of present) {
		const player = playerAt(room, seat);
		if (player && !player.given && (!isOvertime || player.extraTime > 0)) return false;
	}
	return true;
}

/** Players present who may still answer at this moment, thanks to extra time. */
export function stragglers(
	room: Room,
	asking: AskingStage,
	{ present, now }: RoomContext
): readonly Player[] {
	return [...present]
		.map((seat) => playerAt(room, seat))
		.filter((player) => player !== null)
		.filter((player) => player.extraTime > 0 && !player.given && !isTimeUp(asking, player, now));
}

/** Marks and scores everybody's answers to the question being asked, and shows why. */
export function revealNow(room: Room, asking: AskingStage, context: RoomContext): RevealedEvent {
	const ask = currentAsk(room);
	const position = positionOf(context.quiz, ask);
	const key = keyAt(context, position);
	const players = playersOf(room);
	const answers = players.flatMap((player) => {
		const { given } = player;
		return given ? { player, given, answer: given.answer, mark: mark(key, given.answer) } : [];
	});
	const outcomes = answers.map(({ player, given, mark: found }): SeatOutcome => {
		const points = scoreOf(found, paceOf(room, { asking, player, given }));
		return [player.seat, found.share, points];
	});
	const unanswered = players.length - answers.length;
	const tally = tallyOf(inLanguage(ask.question, ''), {
		solution: solutionOf(key),
		answers,
		unanswered
	});
	return {
		type: 'revealed',
		at: context.now,
		reveal: revealAt(context, position),
		tally,
		outcomes
	};
}

/** By the player's own time, so that extra time is no handicap; null where speed does not count. */
function paceOf(
	room: Room,
	{ asking, player, given }: { asking: AskingStage; player: Player; given: GivenAnswer }
): Pace | null {
	const deadline = ownDeadline(asking, player);
	if (room.settings.scoring === 'accuracy' || deadline === null) return null;
	return { spent: given.spent, limit: deadline - asking.opensAt };
}
