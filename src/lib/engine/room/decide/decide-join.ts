import { parseName } from '../../../game/name.ts';
import { err, ok } from '../../../game/result.ts';
import { ROOM_LIMITS } from '../../../game/room/settings.ts';
import { refuse, type Command } from '../command.ts';
import type { Decision } from './decision.ts';
import { playersOf } from '../lookup.ts';
import { foldName } from '../fold-name.ts';
import { freeName, isThemedName, themedName } from '../name-generator.ts';
import type { Room } from '../room.ts';
import { findSeat } from '../seats.ts';
import { chooseTeam, hasTeam } from './decide-team.ts';

type Join = Extract<Command, { readonly type: 'join' }>;

/** A seat for somebody new; what the room's settings say of names and teams is applied. */
export function decideJoin(room: Room, command: Join): Decision {
	const holder = findSeat(room.players, (player) => player.holder === command.holder);
	if (holder) return refuse(holder.removed ? 'removed' : 'already-in');
	if (room.stage.name === 'finished') return refuse('finished');
	if (room.locked) return refuse('locked');
	if (room.players.size >= ROOM_LIMITS.players) return refuse('full');
	if (command.team !== null && !hasTeam(room, command.team)) return refuse('no-such-team');
	const name = chooseName(room, command);
	if (!name.ok) return name;
	const team = chooseTeam(room, command.team);
	const seat = room.players.size;
	return ok([{ type: 'joined', seat, holder: command.holder, name: name.value, team }]);
}

function chooseName(room: Room, { name, luck }: Join) {
	if (room.settings.names === 'generated') {
		const themed = name !== null && isThemedName(name) ? name : themedName(luck);
		return ok(isTaken(room, themed) ? suggest(room, themed) : themed);
	}
	if (name === null) return refuse('name-missing');
	const parsed = parseName(name);
	if (!parsed.ok) return refuse(parsed.error);
	if (!isTaken(room, parsed.value)) return parsed;
	return err({ code: 'name-taken' as const, suggestion: suggest(room, parsed.value) });
}

function isTaken(room: Room, name: string): boolean {
	const fold = foldName(name);
	return findSeat(room.players, (player) => player.fold === fold && !player.removed) !== undefined;
}

function suggest(room: Room, name: string): string {
	const taken = new Set(playersOf(room).map(({ fold }) => fold));
	return freeName(name, (free) => taken.has(foldName(free)));
}
