import { counters, roster } from '../../engine/room/view/counters.ts';
import { isCongested, tellFrame, type Connection } from './connection.ts';
import { textFrame } from './frame.ts';
import type { LiveRoom } from './live-room.ts';
import { clearTimer, setTimer } from './room-timers.ts';
import { isConfirmedRemote } from './show.ts';

/** Sums are told ten times a second at most; the roster, which grows with the players, once. */
const COUNTERS_MS = 100;
const ROSTER_MS = 1000;
/** What is due waits so much longer for a change to go with: a timer of its own wakes a sleeping server. */
const SLACK_MS = 50;

/** Something that is counted has changed: host, remote and screen hear of it at once, or soon. */
export function pulse(live: LiveRoom): void {
	if (live.watchers.size === 0) return;
	inTurn(live, 'counters', { ms: COUNTERS_MS, then: () => tellCounters(live, [...live.watchers]) });
	inTurn(live, 'roster', { ms: ROSTER_MS, then: () => tellRoster(live, [...live.watchers]) });
}

/** Tells a watcher who just came. */
export function pulseNow(live: LiveRoom, watcher: Connection): void {
	tellCounters(live, [watcher]);
	tellRoster(live, [watcher]);
}

/** Does it now when the last time is long enough ago, and otherwise once that is so. */
function inTurn(
	live: LiveRoom,
	name: 'counters' | 'roster',
	{ ms, then }: Parameters<typeof setTimer>[2]
): void {
	const tell = (): void => {
		live.toldAt[name] = performance.now();
		then();
	};
	const past = performance.now() - live.toldAt[name];
	if (past >= ms) {
		clearTimer(live, name);
		tell();
	} else if (!live.timers.has(name)) {
		setTimer(live, name, { ms: ms + SLACK_MS - past, then: tell });
	}
}

function tellCounters(live: LiveRoom, watchers: readonly Connection[]): void {
	const message = { type: 'counters', counters: counters(live.state, live.present) };
	const frame = textFrame(JSON.stringify(message));
	for (const watcher of watchers) if (mayHear(live, watcher)) tellFrame(watcher, frame);
}

function tellRoster(live: LiveRoom, watchers: readonly Connection[]): void {
	const hosts = watchers.filter(({ role }) => role !== 'screen');
	if (hosts.length === 0) return;
	const message = { type: 'roster', roster: roster(live.state, live.present) };
	const frame = textFrame(JSON.stringify(message));
	for (const host of hosts) if (mayHear(live, host)) tellFrame(host, frame);
}

/** Whoever is behind hears the next sums instead; a remote hears nothing before the host's nod. */
const mayHear = (live: LiveRoom, watcher: Connection): boolean =>
	!isCongested(watcher) && (watcher.role !== 'remote' || isConfirmedRemote(live, watcher));
