import type { Mark } from '../../../game/answer.ts';
import type { Outcome, PlayerView } from '../../../game/room/player-view.ts';
import { ownDeadline } from '../deadline.ts';
import { playerAt } from '../lookup.ts';
import type { Entry, Player, Room } from '../room.ts';
import type { Scene } from './scene.ts';
import { rankOf } from '../ranks.ts';

/** What a player sees of themselves: nothing of anybody else is looked at. */
export function playerView(room: Room, seat: number, scene: Scene): PlayerView {
	const player = playerAt(room, seat);
	if (player === null) throw new RangeError(`seat ${seat} of room ${room.code} is nobody's`);
	const { name, team, points, streak, right, extraTime } = player;
	const isFinished = scene.stage === 'finished';
	const shown = scene.stage === 'revealed' ? entryOf(player, scene.ask) : null;
	return {
		role: 'player',
		seat,
		name,
		team,
		points,
		streak,
		right,
		extraTime,
		closesAt: room.stage.name === 'asking' ? ownDeadline(room.stage, player) : null,
		answer: shown ? shown.answer : (player.given?.answer ?? null),
		outcome: shown && outcomeOf(shown),
		rank: isFinished || room.stage.name === 'revealed' ? rankOf(player) : null,
		verdicts: isFinished ? player.entries.map(({ share }) => markOf(share).verdict) : []
	};
}

/** Null for a player who came after the reveal. */
const entryOf = (player: Player, ask: number): Entry | null =>
	player.entries.findLast((entry) => entry.ask === ask) ?? null;

const outcomeOf = ({ share, points }: Entry): Outcome => ({ mark: markOf(share), points });

/** The mark of a stored share, 0 to 1. */
export function markOf(share: number): Mark {
	if (share === 1) return { verdict: 'right', share };
	return { verdict: share > 0 ? 'partly' : 'wrong', share };
}
