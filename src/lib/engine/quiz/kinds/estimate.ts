import { ONE_ANSWER } from '../catalogue/cell-plan.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { numberInterval } from '../values/interval.ts';
import { boundsOf, reachOn, sliderAround } from '../values/slider.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';

/**
 * A number by closeness. The stated number is the claim itself, so that an approximate one may be asked
 * too: within what its source leaves open every answer is right.
 */
export const estimate: KindRule = {
	kind: 'estimate',
	plans: (spot) => {
		const ask = askedField(spot);
		if (ask === null || ask.domain.type !== 'number') return [];
		if (ask.range === null && largest(ask.domain.values) < FEWEST) return [];
		return [
			{
				...ONE_ANSWER,
				kind: 'estimate',
				ask,
				shown: ask,
				loose: true,
				statement: true,
				grounds: (grounds) => grounds.filter(({ closure }) => closure === null),
				template: (frame) => frame.question,
				draft
			}
		];
	}
};

function draft(task: Task): Draft | null {
	const { cell, row, stream } = task;
	const value = statedNumber(task);
	const [low, top] = numberInterval(cell.relation, value, row);
	const high = top === Number.MAX_VALUE ? value + Math.abs(value) * AT_LEAST_SHARE : top;
	const slider = sliderAround(stream, { ...boundsOf(cell.ask), value });
	if (slider === null) return null;
	const reach = reachOn(slider, value);
	const near = low < high ? (slider.max - slider.min) / FINEST : 0;
	const right = { low: Math.min(low, value - near), high: Math.max(high, value + near) };
	return { ...task, body: { form: 'number', ...slider, value, ...right, reach } };
}

/** Nobody sets a slider finer than such a part of it: where the number is approximate, that near is right. */
const FINEST = 100;

/** An interval is asked by its middle where its row states no number inside it. */
function statedNumber({ cell, row }: Task): number {
	const { domain, codes } = cell.ask;
	const value = domain.type === 'number' ? (domain.values[codes[row] ?? -1] ?? 0) : 0;
	const stated = cell.relation.claims.interval(row);
	if (stated === null || (value >= stated.low && value <= stated.high)) return value;
	return (stated.low + stated.high) / 2;
}

const largest = (values: Float64Array): number => values.at(-1) ?? 0;

/** Numbers that never reach ten are told, not estimated. */
const FEWEST = 10;
/** What "at least" leaves open beyond the number, for marking. */
const AT_LEAST_SHARE = 0.05;
