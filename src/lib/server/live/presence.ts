import { playerAt, playersOf } from '../../engine/room/lookup.ts';
import { CLOSE_CODES } from '../../game/room/messages.ts';
import {
	awaitClaimant,
	awaitHost,
	awaitHostNoMore,
	awaitPlayer,
	awaitPlayerNoMore
} from './absence.ts';
import { admitClaim, isClaimant } from './claimants.ts';
import type { Connection } from './connection.ts';
import type { Desk } from './desk.ts';
import { connectionsOf, type LiveRoom } from './live-room.ts';
import { pulse, pulseNow } from './pulse.ts';
import { isConfirmedRemote, showDoor, showTo } from './show.ts';

/** A new connection finds its place: its browser's old seat, the door, or among those who watch. */
export function arrive(desk: Desk, live: LiveRoom, connection: Connection): void {
	if (connection.role === 'player') return arriveAsPlayer(live, connection);
	live.watchers.add(connection);
	showTo(live, connection);
	pulseNow(live, connection);
	if (isInControl(live, connection)) noteHost(desk, live);
}

function arriveAsPlayer(live: LiveRoom, connection: Connection): void {
	const seat = live.seats.get(connection.holder);
	if (seat === undefined) {
		live.visitors.add(connection);
		showDoor(live, connection);
		if (isClaimant(live, connection)) admitClaim(live, connection);
	} else if (playerAt(live.state, seat)) {
		takeSeat(live, connection, seat);
		showTo(live, connection);
	} else {
		connection.socket.close(CLOSE_CODES.removed);
	}
}

/** Host and the remote that was let in count as a host who is there. */
export const isInControl = (live: LiveRoom, connection: Connection): boolean =>
	connection.role === 'host' || isConfirmedRemote(live, connection);

const isControlled = (live: LiveRoom): boolean =>
	[...live.watchers].some((watcher) => isInControl(live, watcher));

/** Somebody is in control again. */
export function noteHost({ clerk }: Desk, live: LiveRoom): void {
	awaitHostNoMore(live);
	if (live.state.hostAwaySince === null) return;
	clerk.submitAtOnce({ live, command: { type: 'host-returned' }, settle: () => {} });
}

/** A connection takes its seat at once, whoever held it: a phone that lost its network cannot say goodbye. */
export function takeSeat(live: LiveRoom, connection: Connection, seat: number): void {
	const before = live.players.get(seat);
	if (before && before !== connection) {
		before.seat = null;
		before.socket.close(CLOSE_CODES.takenOver);
	}
	live.visitors.delete(connection);
	connection.seat = seat;
	live.players.set(seat, connection);
	live.present.add(seat);
	awaitPlayerNoMore(live, seat);
	pulse(live);
}

/** A connection is gone; its seat, its answers and its room stay. */
export function leave(desk: Desk, live: LiveRoom, connection: Connection): void {
	if (live.visitors.delete(connection)) noteClaim(desk, live, connection);
	if (live.watchers.delete(connection) && isInControl(live, connection) && !isControlled(live))
		awaitHost(desk, live);
	const { seat } = connection;
	if (seat !== null && live.players.get(seat) === connection) {
		live.players.delete(seat);
		awaitPlayer(desk, live, { seat });
	}
	if (live.state.stage.name === 'finished' && connectionsOf(live).length === 0) desk.forget(live);
}

/** A claim is stored, or its connection is gone: it may be that nobody waits for it any more. */
export function noteClaim(desk: Desk, live: LiveRoom, connection: Connection): void {
	if (live.visitors.has(connection)) return;
	awaitClaimant(desk, live, connection);
}

/**
 * Another server holds this room too: whoever is not here may be there, so that the round waits for
 * everybody, and a host who is here is away nowhere.
 */
export function presumePresent(desk: Desk, live: LiveRoom): void {
	// Whom the other one has removed is waited for no more.
	live.present.clear();
	for (const { seat } of playersOf(live.state)) {
		awaitPlayerNoMore(live, seat);
		live.present.add(seat);
	}
	if (isControlled(live)) noteHost(desk, live);
}

/** A removed player is not waited for, and hears no more. */
export function dismiss(live: LiveRoom, seat: number): void {
	const connection = live.players.get(seat);
	live.players.delete(seat);
	live.present.delete(seat);
	awaitPlayerNoMore(live, seat);
	connection?.socket.close(CLOSE_CODES.removed);
}
