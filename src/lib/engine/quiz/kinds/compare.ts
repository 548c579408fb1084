import { gatherItems } from '../options/gather-items.ts';
import { shuffled } from '../random.ts';
import type { Draft } from '../draft.ts';
import type { KindRule, Task } from './kind-rule.ts';
import { pickOf, sequencePlans } from './order.ts';

/** Which of two stands nearer to the first end: their intervals do not touch. */
export const compare: KindRule = {
	kind: 'compare',
	plans: (spot) =>
		sequencePlans(spot, {
			kind: 'compare',
			template: (frame) => frame.order?.compare ?? null,
			draft
		})
};

function draft(task: Task): Draft | null {
	const items = gatherItems(task, 2);
	const [first] = items;
	if (items.length < 2 || first === undefined) return null;
	const shown = shuffled(task.stream, items);
	return {
		...task,
		body: { form: 'one', options: shown.map(pickOf), right: shown.indexOf(first) }
	};
}
