import type { Kind } from '../../../game/kind.ts';
import type { CellPlan } from '../catalogue/cell-plan.ts';
import type { Spot } from '../catalogue/spot.ts';

/** How one kind of question comes about. To add a kind: write one, and list it in `kinds.ts`. */
export interface KindRule {
	readonly kind: Kind;
	/** What the kind takes from a frame, and how it drafts; empty when the frame or its field does not suit it. */
	readonly plans: (spot: Spot) => readonly CellPlan[];
}
