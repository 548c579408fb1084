/** The door of a room, for whoever has no seat in it yet. */
export interface DoorView {
	readonly state: 'open' | 'locked' | 'finished';
}
