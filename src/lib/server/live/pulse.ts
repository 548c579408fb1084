import { counters, roster } from '../../engine/room/view/counters.ts';
import { isCongested, tellFrame, type Connection } from './connection.ts';
import { textFrame } from './frame.ts';
import { setTimer, type LiveRoom } from './live-room.ts';
import { isConfirmedRemote } from './show.ts';

/** Sums are told ten times a second at most, the roster twice. */
const COUNTERS_MS = 100;
const ROSTER_MS = 500;

/** Something that is counted has changed: host, remote and screen hear of it soon. */
export function pulse(live: LiveRoom): void {
	if (live.watchers.size === 0) return;
	soon(live, 'counters', { ms: COUNTERS_MS, then: () => tellCounters(live, [...live.watchers]) });
	soon(live, 'roster', { ms: ROSTER_MS, then: () => tellRoster(live, [...live.watchers]) });
}

/** Tells a watcher who just came. */
export function pulseNow(live: LiveRoom, watcher: Connection): void {
	tellCounters(live, [watcher]);
	tellRoster(live, [watcher]);
}

function soon(live: LiveRoom, name: string, timer: Parameters<typeof setTimer>[2]): void {
	if (!live.timers.has(name)) setTimer(live, name, timer);
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
