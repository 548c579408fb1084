import { ONE_ANSWER } from '../catalogue/cell-plan.ts';
import { settle } from '../catalogue/settle.ts';
import { settleEvenly } from '../catalogue/settle-evenly.ts';
import { isOrdered } from '../options/ranks.ts';
import type { Spot } from '../catalogue/spot.ts';
import { pickOptions } from '../options/pick-options.ts';
import type { KindRule } from './kind-rule.ts';
import type { Draft, Task } from '../catalogue/cell.ts';

/** Pick one: one right answer by dependency or closure, and every other option refuted by it. */
export const choice: KindRule = {
	kind: 'choice',
	plans: (spot) => {
		const ask = askedField(spot);
		if (ask === null) return [];
		return [
			{
				...ONE_ANSWER,
				kind: 'choice',
				ask,
				shown: ask,
				template: (frame) => frame.question,
				settle: isOrdered(ask.domain) ? settle : settleEvenly,
				draft
			}
		];
	}
};

function draft(task: Task): Draft | null {
	const options = pickOptions(task, MOST_OPTIONS);
	return options === null ? null : { ...task, body: { ...options, form: 'one' } };
}

/** The field that a frame asks for, when questions may ask for it. */
export function askedField({ relation, frame }: Spot) {
	const field = relation.fields.get(frame.ask);
	return field?.askable === true ? field : null;
}

const MOST_OPTIONS = 4;
