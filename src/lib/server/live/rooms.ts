import type { RoomEvent } from '../../engine/room/event.ts';
import { alarm } from '../../engine/room/alarm.ts';
import type { RoomCode } from '../../game/room/code.ts';
import { CLOSE_CODES } from '../../game/room/messages.ts';
import type { Shell } from '../shell.ts';
import { awaitEverybody } from './absence.ts';
import { turnClaimantsAway } from './claimants.ts';
import { openClerk } from './clerk.ts';
import type { Desk } from './desk.ts';
import { giveOrder } from './give-order.ts';
import { connectionsOf, liveRoom, type LiveRoom } from './live-room.ts';
import { dismiss, presumePresent, takeSeat } from './presence.ts';
import { pulse } from './pulse.ts';
import { loadFile, loadLog } from './room-log.ts';
import { clearTimer, clearTimers, setTimer } from './room-timers.ts';
import { show, showTo } from './show.ts';
import { startTending, type TendedRooms } from './tend-rooms.ts';

/** The rooms that this process holds. */
export interface Rooms extends TendedRooms {
	/** Stores what is under way, and lets go of all rooms. */
	readonly close: () => Promise<void>;
}

/** How long a room is remembered once it has finished, in milliseconds. */
const FINISHED_MS = 30 * 60 * 1000;
/** For a server that cannot go on with a room (RFC 6455). */
const SERVER_FAULT = 1011;

/** Holds no room yet; `wake` brings back those that were being played. Tends them until it is closed. */
export function openRooms({ database, clock }: Shell): Rooms {
	const held = new Map<RoomCode, Promise<LiveRoom | null>>();
	const known = new Set<LiveRoom>();

	const letGo = (live: LiveRoom, code: number): void => {
		// Once: under its code there may be a new one by now.
		if (live.isGone) return;
		live.isGone = true;
		clearTimers(live);
		known.delete(live);
		held.delete(live.code);
		for (const connection of connectionsOf(live)) connection.socket.close(code);
	};
	const forget = (live: LiveRoom): void => letGo(live, CLOSE_CODES.noRoom);
	const failed = (live: LiveRoom, fault: unknown): void => {
		if (live.isGone) return;
		console.error(`room ${live.code} could not go on, and is read from its log again:`, fault);
		letGo(live, SERVER_FAULT);
	};
	const changed = (live: LiveRoom, events: readonly RoomEvent[]): void =>
		follow(desk, live, events);
	const surprised = (live: LiveRoom): void => {
		for (const connection of connectionsOf(live)) showTo(live, connection);
		turnClaimantsAway(live);
		presumePresent(desk, live);
		setAlarm(desk, live);
	};
	const clerk = openClerk({ database, clock, changed, surprised, failed });
	const desk: Desk = { database, clock, clerk, forget };

	const find = (code: RoomCode): Promise<LiveRoom | null> => {
		const before = held.get(code);
		if (before) return before;
		const loading = load(desk, code).then((live) => {
			if (live) known.add(live);
			else held.delete(code);
			return live;
		});
		loading.catch(() => held.delete(code));
		held.set(code, loading);
		return loading;
	};
	const close = async (): Promise<void> => {
		stopTending();
		for (const live of known) clearTimers(live);
		await clerk.close();
	};
	const rooms: Rooms = { ...desk, find, all: () => [...known], close };
	const stopTending = startTending(rooms);
	return rooms;
}

async function load(desk: Desk, code: RoomCode): Promise<LiveRoom | null> {
	const file = await loadFile(desk.database, code);
	if (file === null) return null;
	const log = await loadLog(desk.database, code);
	const live = liveRoom(code, file, log);
	if (live.state.stage.name === 'finished') {
		setTimer(live, 'forget', { ms: FINISHED_MS, then: () => desk.forget(live) });
		return live;
	}
	awaitEverybody(desk, live);
	await giveOrder(desk.clerk, live, { type: 'resume', since: log.at });
	return live;
}

/** What the shell does when events are stored: seats change hands, views go out, the alarm is set. */
function follow(desk: Desk, live: LiveRoom, events: readonly RoomEvent[]): void {
	for (const event of events) {
		if (event.type === 'removed') dismiss(live, event.seat);
		if (event.type === 'claim-approved') seatClaimants(live);
	}
	if (events.some(({ type }) => type === 'finished')) {
		if (connectionsOf(live).length === 0) return desk.forget(live);
		setTimer(live, 'forget', { ms: FINISHED_MS, then: () => desk.forget(live) });
	}
	turnClaimantsAway(live);
	show(live, events);
	pulse(live);
	// Answers come all the time, and move no deadline.
	if (events.some(({ type }) => type !== 'answered')) setAlarm(desk, live);
}

function seatClaimants(live: LiveRoom): void {
	for (const visitor of [...live.visitors]) {
		const seat = live.seats.get(visitor.holder);
		if (seat === undefined) continue;
		takeSeat(live, visitor, seat);
		showTo(live, visitor);
	}
}

function setAlarm(desk: Desk, live: LiveRoom): void {
	const next = alarm(live.state);
	if (next === null) return clearTimer(live, 'alarm');
	const { at, command } = next;
	const then = (): void => {
		// A timer may fire early, or at Node's longest wait: the rules then change nothing.
		desk.clerk.submitAtOnce({ live, command, settle: () => setAlarm(desk, live) });
	};
	setTimer(live, 'alarm', { ms: at - desk.clock(), then });
}
