import type { Draft, Task } from '../catalogue/cell.ts';
import { gatherItems } from '../options/gather-items.ts';
import type { KindRule } from './kind-rule.ts';
import { shownOf, sequencePlans } from './order.ts';

/** Put a card among cards that lie in order: no two of them touch. */
export const timeline: KindRule = {
	kind: 'timeline',
	plans: (spot) =>
		sequencePlans(spot, {
			kind: 'timeline',
			template: (frame) => frame.order?.timeline ?? null,
			draft
		})
};

function draft(task: Task): Draft | null {
	const items = gatherItems(task, MOST_CARDS);
	const item = items.find(({ row }) => row === task.row);
	if (item === undefined || items.length < FEWEST_CARDS) return null;
	const placed = items.filter((other) => other !== item).map(shownOf);
	return {
		...task,
		body: { form: 'place', item: shownOf(item), placed, gap: items.indexOf(item) }
	};
}

/** With the item. */
const MOST_CARDS = 5;
const FEWEST_CARDS = 4;
