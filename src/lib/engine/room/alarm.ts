import type { AlarmCommand } from './command.ts';
import { advanceAt, expireAt } from './decide/decide-alarm.ts';
import { overAt } from './deadline.ts';
import type { Room } from './room.ts';

/** When the shell must wake a room, and with which command. */
export interface Alarm {
	/** Milliseconds since 1970; may lie in the past. */
	readonly at: number;
	readonly command: AlarmCommand;
}

/** The next thing that time alone brings about in a room; null when there is none. */
export function alarm(room: Room): Alarm | null {
	const { stage } = room;
	if (stage.name === 'finished') return null;
	const closing = stage.name === 'asking' && !stage.paused ? overAt(stage) : null;
	const alarms = [
		...due(closing, 'close'),
		...due(advanceAt(room), 'advance'),
		...due(expireAt(room), 'expire')
	];
	return alarms.sort((a, b) => a.at - b.at)[0] ?? null;
}

const due = (at: number | null, type: AlarmCommand['type']): readonly Alarm[] =>
	at === null ? [] : [{ at, command: { type } }];
