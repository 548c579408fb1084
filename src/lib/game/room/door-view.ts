import type { RoomCode } from './code.ts';

/** The door of a room, for whoever has no seat in it yet. */
export interface DoorView {
	readonly state: 'open' | 'locked' | 'finished';
	/** Of a finished room: the one in which it goes on; else null. */
	readonly next: RoomCode | null;
}
