import { countMost } from './count-most.ts';
import { countRows } from './count-rows.ts';
import { countSum } from './count-sum.ts';
import type { KindRule } from './kind-rule.ts';

/**
 * How many, how much in all, or which most, in a closed slice: never where a row might be missing or be
 * counted twice.
 */
export const count: KindRule = {
	kind: 'count',
	plans: (spot) => [...countRows(spot), ...countSum(spot), ...countMost(spot)]
};
