import type { Slot } from '../../../facts/phrasing.ts';
import type { SlotTarget } from './slot.ts';

/** What one slot of a text turned out to show. */
export interface Shown {
	/** Null for the row's own date or source. */
	readonly target: SlotTarget | null;
	readonly slot: Slot;
	readonly text: string;
	/** What a description shows that stands here for a name; null for a name itself. */
	readonly inner: readonly Shown[] | null;
}
