import { parseName } from '../../../game/name.ts';
import { err, ok } from '../../../game/result.ts';
import { ROOM_LIMITS } from '../../../game/room/settings.ts';
import { refuse, type Command } from '../command.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from '../event.ts';
import { playerAt, playersOf } from '../lookup.ts';
import { foldName } from '../fold-name.ts';
import { freeName, isThemedName, themedName } from '../name-generator.ts';
import type { Player, Room, SeatClaim } from '../room.ts';
import { findSeat, listSeats } from '../seats.ts';

type Join = Extract<Command, { readonly type: 'join' }>;

/** As many claims may wait for the host's word at a time; one more takes the place of another. */
const CLAIMS = 50;

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

/** Null without teams; the smallest team, of equals the first, unless the player may choose, or brings one, and did. */
function chooseTeam(room: Room, wanted: number | null): number | null {
	const { teams } = room.settings;
	if (teams === null) return null;
	if (teams.by !== 'dealt' && wanted !== null) return wanted;
	const sizes = Array.from({ length: teams.count }, () => 0);
	for (const { team } of playersOf(room)) {
		if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
	}
	return sizes.indexOf(Math.min(...sizes));
}

const hasTeam = (room: Room, team: number): boolean =>
	Number.isInteger(team) && team >= 0 && team < (room.settings.teams?.count ?? 0);

/** Asks the host for a seat that another browser holds. */
export function decideClaim(
	room: Room,
	{ holder, name }: Extract<Command, { readonly type: 'claim' }>
): Decision {
	const mine = findSeat(room.players, (player) => player.holder === holder);
	if (mine) return refuse(mine.removed ? 'removed' : 'already-in');
	const wanted = byName(room, name);
	if (!wanted) return refuse('no-such-player');
	const asked = room.claims.some((claim) => claim.holder === holder && claim.seat === wanted.seat);
	if (asked) return ok([]);
	const own = withdrawClaims(room, holder);
	const withdrawn = own.length === 0 && room.claims.length >= CLAIMS ? giveWay(room) : own;
	const claim = room.claimsSoFar;
	return ok([...withdrawn, { type: 'seat-claimed', claim, seat: wanted.seat, holder }]);
}

/**
 * Withdraws the oldest claim to the seat that most ask for, so that nobody shuts the door for others by
 * waiting at it: many who ask for one seat are in each other's way alone.
 */
function giveWay({ claims }: Room): readonly RoomEvent[] {
	const crowds = Map.groupBy(claims, ({ seat }) => seat);
	const crowdOf = ({ seat }: SeatClaim): number => crowds.get(seat)?.length ?? 0;
	const largest = Math.max(...claims.map(crowdOf));
	const oldest = claims.find((claim) => crowdOf(claim) === largest);
	return oldest === undefined ? [] : [{ type: 'claim-withdrawn', claim: oldest.claim }];
}

/** A browser asks for one seat at a time, and for none once it is gone. */
export const withdrawClaims = (room: Room, holder: string): readonly RoomEvent[] =>
	room.claims
		.filter((claim) => claim.holder === holder)
		.map(({ claim }) => ({ type: 'claim-withdrawn', claim }));

function byName(room: Room, name: string): Player | undefined {
	const parsed = parseName(name);
	if (!parsed.ok) return undefined;
	const fold = foldName(parsed.value);
	return listSeats(room.players).find((player) => player.fold === fold && !player.removed);
}

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
