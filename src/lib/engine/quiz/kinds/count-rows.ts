import { domainSize } from '../../facts/domain.ts';
import type { CellPlan } from '../catalogue/cell-plan.ts';
import { MOST_ROWS, readSlice, settleSlices } from '../catalogue/settle-slice.ts';
import type { Spot } from '../catalogue/spot.ts';
import { below } from '../random.ts';
import { countPlans } from './count-plans.ts';
import type { Draft, Task } from '../catalogue/cell.ts';

/** How many: counts rows; where rows and values differ in number, the text might mean either. */
export const countRows = (spot: Spot): readonly CellPlan[] =>
	countPlans(spot, {
		template: (frame) => frame.count,
		settle: (inquiry) =>
			settleSlices(inquiry, ({ answers, rows }) => {
				if (answers.length !== rows.length) return 'several answers';
				return rows.length < FEWEST_COUNTED ? 'only one to count' : null;
			}),
		draft
	});

function draft(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const value = slice.rows.length;
	const exact = { value, low: value, high: value, reach: Math.max(2, value / 2) };
	return { ...task, body: { form: 'number', ...exact, ...sliderOver(task) } };
}

/**
 * From one to as many as there are to count at all, and a few more; many more where all of them may be
 * the answer. The bounds come about without looking at it.
 */
function sliderOver({ cell, stream }: Task) {
	const all = Math.max(SHORTEST_SLIDER, Math.min(domainSize(cell.ask.domain), MOST_ROWS));
	const isOfAll = cell.fixed.givens.length === 0;
	return { min: 1, max: all + below(stream, all >> (isOfAll ? 0 : 3)), step: 1 };
}

/** Twos and threes, the commonest counts, then lie neither at its centre nor at its logarithmic one. */
const SHORTEST_SLIDER = 16;
/** One is no number to ask for: the stem gives it away. */
const FEWEST_COUNTED = 2;
