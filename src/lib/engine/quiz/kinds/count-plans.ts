import { type CellPlan, ONE_ANSWER } from '../catalogue/cell-plan.ts';
import type { Ground } from '../catalogue/evidence.ts';
import { reachesAll } from '../catalogue/reached.ts';
import type { Spot } from '../catalogue/spot.ts';
import { askedField } from './choice.ts';

/** What how many and which most have in common: names, and a slice that is closed to the last of its rows. */
export function countPlans(
	spot: Spot,
	own: Pick<CellPlan, 'template' | 'settle' | 'draft'>
): readonly CellPlan[] {
	const ask = askedField(spot);
	if (ask === null) return [];
	return [
		{
			...ONE_ANSWER,
			...own,
			kind: 'count',
			ask,
			shown: ask,
			grounds: (grounds) =>
				grounds.filter((ground) => closesRows(ground) && reachesAll(spot.base, ground, ask))
		}
	];
}

/** A sum that agrees says nothing of rows with a zero: only a number of rows closes them. */
const closesRows = ({ closure }: Ground): boolean =>
	closure !== null && (closure.proof.by === 'source' || closure.proof.sum === null);
