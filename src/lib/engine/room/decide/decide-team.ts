import { ok } from '../../../game/result.ts';
import { refuse, type Command } from '../command.ts';
import { playerAt, playersOf } from '../lookup.ts';
import type { Room } from '../room.ts';
import type { Decision } from './decision.ts';

/** Another team, while there is time to choose. */
export function decideTeam(
	room: Room,
	{ seat, team }: Extract<Command, { readonly type: 'team' }>
): Decision {
	const player = playerAt(room, seat);
	if (!player) return refuse('no-such-player');
	if (room.stage.name !== 'lobby' || room.settings.teams?.by !== 'chosen')
		return refuse('out-of-place');
	if (!hasTeam(room, team)) return refuse('no-such-team');
	return ok(player.team === team ? [] : [{ type: 'team-changed', seat, team }]);
}

/** Null without teams; the smallest team, of equals the first, unless the player may choose, or brings one, and did. */
export function chooseTeam(room: Room, wanted: number | null): number | null {
	const { teams } = room.settings;
	if (teams === null) return null;
	if (teams.by !== 'dealt' && wanted !== null) return wanted;
	const sizes = Array.from({ length: teams.count }, () => 0);
	for (const { team } of playersOf(room)) {
		if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
	}
	return sizes.indexOf(Math.min(...sizes));
}

/** Is there a team of this number, from 0? */
export const hasTeam = (room: Room, team: number): boolean =>
	Number.isInteger(team) && team >= 0 && team < (room.settings.teams?.count ?? 0);
