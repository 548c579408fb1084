import { playerAt, playersOf } from '../../engine/room/lookup.ts';
import { CLOSE_CODES } from '../../game/room/messages.ts';
import { admitClaim, isClaimant } from './claimants.ts';
import type { Connection } from './connection.ts';
import type { Desk } from './desk.ts';
import { clearTimer, connectionsOf, setTimer, type LiveRoom } from './live-room.ts';
import { pulse, pulseNow } from './pulse.ts';
import { isConfirmedRemote, showDoor, showTo } from './show.ts';

/** How long a player who is gone still counts as present, in milliseconds: phones change networks. */
const GONE_MS = 2000;
/** The same after a restart of the server, when everybody is gone at once. */
const RETURN_MS = 5000;
/** How long a host may be gone before the room takes note. */
const HOST_GONE_MS = 5000;

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

/** Somebody is in control again. */
export function noteHost({ clerk }: Desk, live: LiveRoom): void {
	clearTimer(live, 'host gone');
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
	clearTimer(live, goneTimer(seat));
	pulse(live);
}

/** A connection is gone; its seat, its answers and its room stay. */
export function leave(desk: Desk, live: LiveRoom, connection: Connection): void {
	if (live.visitors.delete(connection)) noteClaim(desk, live, connection);
	if (live.watchers.delete(connection) && isInControl(live, connection)) awaitHost(desk, live);
	const { seat } = connection;
	if (seat !== null && live.players.get(seat) === connection) {
		live.players.delete(seat);
		awaitPlayer(desk, live, { seat, ms: GONE_MS });
	}
	if (live.state.stage.name === 'finished' && connectionsOf(live).length === 0) desk.forget(live);
}

/** A claim is stored, or its connection is gone: it may be that nobody waits for it any more. */
export function noteClaim(desk: Desk, live: LiveRoom, connection: Connection): void {
	if (live.visitors.has(connection)) return;
	awaitClaimant(desk, live, { holder: connection.holder, ms: GONE_MS });
}

/** Everybody was there before the server went down, and may be back in a moment. */
export function awaitEverybody(desk: Desk, live: LiveRoom): void {
	for (const { seat } of playersOf(live.state)) {
		live.present.add(seat);
		awaitPlayer(desk, live, { seat, ms: RETURN_MS });
	}
	for (const { holder } of live.state.claims) awaitClaimant(desk, live, { holder, ms: RETURN_MS });
}

/**
 * Another server holds this room too: whoever is not here may be there, so that the round waits for
 * everybody, and a host who is here is away nowhere.
 */
export function presumePresent(desk: Desk, live: LiveRoom): void {
	// Whom the other one has removed is waited for no more.
	live.present.clear();
	for (const { seat } of playersOf(live.state)) {
		clearTimer(live, goneTimer(seat));
		live.present.add(seat);
	}
	if ([...live.watchers].some((watcher) => isInControl(live, watcher))) noteHost(desk, live);
}

/** A removed player is not waited for, and hears no more. */
export function dismiss(live: LiveRoom, seat: number): void {
	const connection = live.players.get(seat);
	live.players.delete(seat);
	live.present.delete(seat);
	clearTimer(live, goneTimer(seat));
	connection?.socket.close(CLOSE_CODES.removed);
}

function awaitPlayer(
	{ clerk }: Desk,
	live: LiveRoom,
	{ seat, ms }: { readonly seat: number; readonly ms: number }
): void {
	const then = (): void => {
		live.present.delete(seat);
		pulse(live);
		if (live.state.stage.name !== 'asking') return;
		clerk.submit({ live, command: { type: 'player-left' }, settle: () => {} });
	};
	setTimer(live, goneTimer(seat), { ms, then });
}

/** A claim is withdrawn when nobody is left at the door to be let in by it. */
function awaitClaimant(
	{ clerk }: Desk,
	live: LiveRoom,
	{ holder, ms }: { readonly holder: string; readonly ms: number }
): void {
	if (!live.state.claims.some((claim) => claim.holder === holder)) return;
	const then = (): void => {
		if ([...live.visitors].some((visitor) => visitor.holder === holder)) return;
		clerk.submit({ live, command: { type: 'claimant-left', holder }, settle: () => {} });
	};
	setTimer(live, `claimant ${holder}`, { ms, then });
}

function awaitHost({ clerk }: Desk, live: LiveRoom): void {
	if ([...live.watchers].some((watcher) => isInControl(live, watcher))) return;
	const then = (): void => clerk.submit({ live, command: { type: 'host-left' }, settle: () => {} });
	setTimer(live, 'host gone', { ms: HOST_GONE_MS, then });
}

const goneTimer = (seat: number): string => `gone ${seat}`;
