import { gatherPair } from '../options/gather-pair.ts';
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
	const pair = gatherPair(task);
	if (pair === null) return null;
	const shown = shuffled(task.stream, pair);
	const right = shown.indexOf(pair[0]);
	return { ...task, body: { form: 'one', options: shown.map(pickOf), right } };
}
