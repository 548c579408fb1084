import { playersOf } from '../../engine/room/lookup.ts';
import type { Desk } from './desk.ts';
import type { LiveRoom } from './live-room.ts';
import { pulse } from './pulse.ts';
import { clearTimer, setTimer } from './room-timers.ts';

/** How long a player who is gone still counts as present, in milliseconds: phones change networks. */
const GONE_MS = 2000;
/** The same after a restart of the server, when everybody is gone at once. */
const RETURN_MS = 5000;
/** How long a host may be gone before the room takes note. */
const HOST_GONE_MS = 5000;

/** A player's connection is gone: unless it is back in time, the round waits for the player no more. */
export function awaitPlayer(
	{ clerk }: Desk,
	live: LiveRoom,
	{ seat, ms = GONE_MS }: { readonly seat: number; readonly ms?: number }
): void {
	const then = (): void => {
		live.present.delete(seat);
		pulse(live);
		if (live.state.stage.name !== 'asking') return;
		clerk.submit({ live, command: { type: 'player-left' }, settle: () => {} });
	};
	setTimer(live, playerTimer(seat), { ms, then });
}

/** The player is back, or is waited for no more. */
export const awaitPlayerNoMore = (live: LiveRoom, seat: number): void =>
	clearTimer(live, playerTimer(seat));

/** A claim is withdrawn when nobody is left at the door to be let in by it. */
export function awaitClaimant(
	{ clerk }: Desk,
	live: LiveRoom,
	{ holder, ms = GONE_MS }: { readonly holder: string; readonly ms?: number }
): void {
	if (!live.state.claims.some((claim) => claim.holder === holder)) return;
	const then = (): void => {
		if ([...live.visitors].some((visitor) => visitor.holder === holder)) return;
		clerk.submit({ live, command: { type: 'claimant-left', holder }, settle: () => {} });
	};
	setTimer(live, `claimant ${holder}`, { ms, then });
}

/** Nobody is in control any more: unless somebody is again in time, the room takes note. */
export function awaitHost({ clerk }: Desk, live: LiveRoom): void {
	const then = (): void => clerk.submit({ live, command: { type: 'host-left' }, settle: () => {} });
	setTimer(live, HOST_TIMER, { ms: HOST_GONE_MS, then });
}

export const awaitHostNoMore = (live: LiveRoom): void => clearTimer(live, HOST_TIMER);

/** Everybody was there before the server went down, and may be back in a moment. */
export function awaitEverybody(desk: Desk, live: LiveRoom): void {
	for (const { seat } of playersOf(live.state)) {
		live.present.add(seat);
		awaitPlayer(desk, live, { seat, ms: RETURN_MS });
	}
	for (const { holder } of live.state.claims) awaitClaimant(desk, live, { holder, ms: RETURN_MS });
}

const HOST_TIMER = 'host gone';
const playerTimer = (seat: number): string => `gone ${seat}`;
