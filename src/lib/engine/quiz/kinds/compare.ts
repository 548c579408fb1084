import { gatherPair } from '../options/gather-pair.ts';
import { shuffled } from '../random.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import type { KindRule } from './kind-rule.ts';
import { shownOf, sequencePlans } from './order.ts';

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
	const pair = gatherPair(task);
	if (pair === null) return null;
	const shown = shuffled(task.stream, pair);
	const right = shown.indexOf(pair[0]);
	return { ...task, body: { form: 'one', options: shown.map(shownOf), right } };
}
