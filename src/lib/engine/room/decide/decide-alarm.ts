import { askNext } from './ask.ts';
import type { AlarmCommand, RoomContext } from '../command.ts';
import { HOST_AWAY_MS, overAt, ownDeadline } from '../deadline.ts';
import type { RoomEvent } from '../event.ts';
import { revealNow, stragglers } from './reveal.ts';
import type { AskingStage, Room } from '../room.ts';

/** What the clock brings about; nothing before its time, so that a timer may fire early or twice. */
export function decideAlarm(
	room: Room,
	{ type }: AlarmCommand,
	context: RoomContext
): readonly RoomEvent[] {
	const { stage } = room;
	switch (type) {
		case 'close':
			return stage.name === 'asking' ? close(room, stage, context) : [];
		case 'advance':
			return isAdvanceDue(room, context.now) ? [askNext(room, context)] : [];
		case 'expire':
			if (stage.name === 'finished' || !isExpired(room, context.now)) return [];
			return [{ type: 'finished', at: context.now, why: 'host-away' }];
	}
}

/** At the deadline the question is over, but for those who are present and have extra time. */
function close(room: Room, asking: AskingStage, context: RoomContext): readonly RoomEvent[] {
	const over = overAt(asking);
	if (asking.paused || over === null || context.now < over) return [];
	const waited = asking.overtimeUntil === null ? stragglers(room, asking, context) : [];
	if (waited.length === 0) return [revealNow(room, asking, context)];
	const deadlines = waited.map((player) => ownDeadline(asking, player) ?? context.now);
	return [{ type: 'overtime-begun', until: Math.max(...deadlines) }];
}

/** When the round goes on by itself; null when it does not. */
export function advanceAt({ stage, autoAdvance }: Room): number | null {
	if (stage.name !== 'revealed' || autoAdvance === null) return null;
	return stage.at + autoAdvance * 1000;
}

function isAdvanceDue(room: Room, now: number): boolean {
	const due = advanceAt(room);
	return due !== null && now >= due;
}

/** When a room without a host ends; null while one is there. */
export const expireAt = ({ hostAwaySince }: Room): number | null =>
	hostAwaySince === null ? null : hostAwaySince + HOST_AWAY_MS;

function isExpired(room: Room, now: number): boolean {
	const due = expireAt(room);
	return due !== null && now >= due;
}
