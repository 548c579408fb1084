import { GRACE_MS } from '../run/deadline.ts';
import type { AnswerCommand } from './command.ts';
import type { AskingStage, Player } from './room.ts';

/** From the host's press to the moment at which answers count, so that every phone shows the question by then. */
export const LEAD_MS = 1000;

/** How long before its arrival a client may say that it answered, at most: in milliseconds. */
const FAIRNESS_MS = 250;

/** What the host's button adds, in milliseconds. */
export const EXTENSION_MS = 10_000;

/** A room without host or remote ends after so many milliseconds. */
export const HOST_AWAY_MS = 3 * 60 * 60 * 1000;

/** A player's own deadline: later by the extra time, a part of the question's whole time. Null without a clock. */
export function ownDeadline(asking: AskingStage, player: Player): number | null {
	if (asking.closesAt === null) return null;
	return asking.closesAt + Math.round(player.extraTime * (asking.closesAt - asking.opensAt));
}

/** When the question is over for those who are still in it; null without a clock. */
export function overAt({ closesAt, overtimeUntil }: AskingStage): number | null {
	return closesAt === null ? null : (overtimeUntil ?? closesAt) + GRACE_MS;
}

/** Is it too late for an answer of this player's, as far as the clock goes? Never without one. */
export function isTimeUp(asking: AskingStage, player: Player, at: number): boolean {
	const deadline = ownDeadline(asking, player);
	return deadline !== null && at > deadline + GRACE_MS;
}

/**
 * How long an answer took, in milliseconds, for points only: by the moment that the client says,
 * which may lie before the arrival by the round trip and by 250 ms at most.
 */
export function timeSpent(
	{ saidAt, arrivedAt, roundTrip }: Pick<AnswerCommand, 'saidAt' | 'arrivedAt' | 'roundTrip'>,
	opensAt: number
): number {
	const earliest = arrivedAt - Math.min(FAIRNESS_MS, Math.max(0, roundTrip));
	return Math.max(0, Math.min(arrivedAt, Math.max(earliest, saidAt)) - opensAt);
}
