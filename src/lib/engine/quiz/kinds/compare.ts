import { gatherPair } from '../options/gather-pair.ts';
import { below, shuffled, type Stream } from '../random.ts';
import type { Cell, Draft, Task } from '../catalogue/cell.ts';
import type { KindRule } from './kind-rule.ts';
import { shownOf, sequencePlans } from './order.ts';

/** Which of two stands nearer to the first end, or to the last: their intervals do not touch. */
export const compare: KindRule = {
	kind: 'compare',
	plans: (spot) =>
		sequencePlans(spot, {
			kind: 'compare',
			template: (frame) => frame.order?.compare ?? null,
			converse: (frame) => frame.order?.converse ?? null,
			draft
		})
};

function draft(task: Task): Draft | null {
	const pair = gatherPair(task);
	if (pair === null) return null;
	const isConverse = drawsConverse(task.cell, task.stream);
	const shown = shuffled(task.stream, pair);
	const right = shown.indexOf(pair[isConverse ? 1 : 0]);
	return { ...task, body: { form: 'one', options: shown.map(shownOf), right }, isConverse };
}

/** Both ends are asked for as often, where every language that can ask has words for both. */
const drawsConverse = ({ voices }: Cell, stream: Stream): boolean =>
	voices.every((voice) => voice === null || voice.converse !== null) && below(stream, 2) === 0;
