import type { CellPlan } from '../catalogue/cell-plan.ts';
import { readSlice, settleSlices, type Slice } from '../catalogue/settle-slice.ts';
import type { Spot } from '../catalogue/spot.ts';
import { apart } from '../options/apart.ts';
import { shuffled } from '../random.ts';
import { countPlans } from './count-plans.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { membersOf } from './many.ts';
import type { ShownValue } from '../shown-value.ts';

/** Which most: one value leads, by one row at the least. */
export const countMost = (spot: Spot): readonly CellPlan[] =>
	countPlans(spot, {
		template: (frame) => frame.most,
		settle: (inquiry) =>
			settleSlices(inquiry, (slice) => (leaderOf(slice) === null ? 'several answers' : null)),
		draft
	});

function leaderOf({ answers, counts }: Slice): number | null {
	const most = Math.max(...counts);
	const place = counts.indexOf(most);
	if (answers.length < FEWEST_OPTIONS || counts.lastIndexOf(most) !== place) return null;
	return answers[place] ?? null;
}

function draft(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const leader = leaderOf(slice);
	const members = membersOf(task, slice);
	const key = members.find(({ code }) => code === leader);
	if (key === undefined) return null;
	const others: readonly ShownValue[] = members.filter((member) => member !== key);
	const beaten = apart(task, [key, ...shuffled(task.stream, others)]).slice(1, MOST_OPTIONS);
	if (beaten.length + 1 < FEWEST_OPTIONS) return null;
	const options = shuffled(task.stream, [key, ...beaten]);
	return { ...task, body: { form: 'one', options, right: options.indexOf(key) } };
}

const MOST_OPTIONS = 4;
const FEWEST_OPTIONS = 3;
