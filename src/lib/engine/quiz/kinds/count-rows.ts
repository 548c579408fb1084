import type { CellPlan } from '../catalogue/cell-plan.ts';
import { readSlice, settleSlices } from '../catalogue/settle-slice.ts';
import type { Spot } from '../catalogue/spot.ts';
import { countPlans } from './count-plans.ts';
import { exactDraft } from './exact-draft.ts';
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
	return exactDraft(task, slice.rows.length, { min: 0, max: Infinity, step: 1 });
}

/** One is no number to ask for: the stem gives it away. */
const FEWEST_COUNTED = 2;
