import { type CellPlan, ONE_ANSWER } from '../catalogue/cell-plan.ts';
import { settleSlices } from '../catalogue/settle-slice.ts';
import { isOrdered } from '../options/ranks.ts';
import { askedField } from './choice.ts';
import type { Spot } from '../catalogue/spot.ts';

/** What many and odd have in common: names, and a closed slice with two answers at the least. */
export function slicePlans(
	spot: Spot,
	own: Pick<CellPlan, 'kind' | 'template' | 'draft'>
): readonly CellPlan[] {
	const ask = askedField(spot);
	if (ask === null || isOrdered(ask.domain)) return [];
	return [
		{
			...ONE_ANSWER,
			...own,
			ask,
			shown: ask,
			grounds: (grounds) => grounds.filter(({ closure }) => closure !== null),
			settle: (inquiry) =>
				settleSlices(inquiry, ({ answers }) => (answers.length < 2 ? 'no evidence' : null))
		}
	];
}
