import { parseName } from '../../../game/name.ts';
import { ok } from '../../../game/result.ts';
import { refuse, type Command } from '../command.ts';
import type { RoomEvent } from '../event.ts';
import { foldName } from '../fold-name.ts';
import type { Player, Room, SeatClaim } from '../room.ts';
import { findSeat, listSeats } from '../seats.ts';
import type { Decision } from './decision.ts';

/** As many claims may wait for the host's word at a time; one more takes the place of another. */
const CLAIMS = 50;

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
