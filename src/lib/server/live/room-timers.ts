import type { LiveRoom } from './live-room.ts';

type Timed = Pick<LiveRoom, 'timers' | 'isGone'>;

/** Starts a room's timer anew under its name; it fires once, and never in a room that is gone. */
export function setTimer(
	live: Timed,
	name: string,
	{ ms, then }: { readonly ms: number; readonly then: () => void }
): void {
	clearTimer(live, name);
	if (live.isGone) return;
	const timer = setTimeout(
		() => {
			live.timers.delete(name);
			then();
		},
		Math.min(Math.max(0, ms), LONGEST_MS)
	);
	timer.unref();
	live.timers.set(name, timer);
}

/** What Node can wait at most: 2^31 - 1 ms. */
const LONGEST_MS = 2_147_483_647;

export function clearTimer(live: Timed, name: string): void {
	clearTimeout(live.timers.get(name));
	live.timers.delete(name);
}

export function clearTimers(live: Timed): void {
	for (const name of [...live.timers.keys()]) clearTimer(live, name);
}
