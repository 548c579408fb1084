import { type CellPlan, ONE_ANSWER, type Spot } from '../catalogue/open-cell.ts';
import { readSlice, settleSlices, type Slice } from '../catalogue/settle-slice.ts';
import type { Draft, Pick } from '../draft.ts';
import { apart } from '../options/apart.ts';
import { shuffled } from '../random.ts';
import { sliderFor } from '../values/slider.ts';
import { askedField } from './choice.ts';
import type { KindRule, Task } from './kind-rule.ts';
import { membersOf } from './many.ts';

/** How many, or which most, in a closed slice: never where a row might be missing or be counted twice. */
export const count: KindRule = {
	kind: 'count',
	plans: (spot) => [...howMany(spot), ...whichMost(spot)]
};

const closed: CellPlan['grounds'] = (grounds) => grounds.filter(({ closure }) => closure !== null);

/** Counts rows; where rows and values differ in number, the text might mean either. */
function howMany(spot: Spot): readonly CellPlan[] {
	const ask = askedField(spot);
	if (ask === null) return [];
	return [
		{
			...ONE_ANSWER,
			kind: 'count',
			ask,
			shown: ask,
			template: (frame) => frame.count,
			grounds: closed,
			settle: (inquiry) =>
				settleSlices(inquiry, ({ answers, rows }) => {
					if (answers.length !== rows.length) return 'several answers';
					return rows.length < FEWEST_COUNTED ? 'only one to count' : null;
				}),
			draft: draftNumber
		}
	];
}

function draftNumber(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const value = slice.rows.length;
	const { min, max, step } = sliderFor(task.stream, { range: null, domain: COUNTS }, value);
	const exact = { value, low: value, high: value, reach: Math.max(2, value / 2) };
	return { ...task, body: { form: 'number', ...exact, min, max, step } };
}

const COUNTS = { type: 'number', values: new Float64Array([0]), integer: true } as const;

/** One value leads, by one at the least. */
function whichMost(spot: Spot): readonly CellPlan[] {
	const ask = askedField(spot);
	if (ask === null) return [];
	return [
		{
			...ONE_ANSWER,
			kind: 'count',
			ask,
			shown: ask,
			template: (frame) => frame.most,
			grounds: closed,
			settle: (inquiry) =>
				settleSlices(inquiry, (slice) => (leaderOf(slice) === null ? 'several answers' : null)),
			draft: draftLeader
		}
	];
}

function leaderOf({ answers, counts }: Slice): number | null {
	const most = Math.max(...counts);
	const place = counts.indexOf(most);
	if (answers.length < FEWEST_OPTIONS || counts.lastIndexOf(most) !== place) return null;
	return answers[place] ?? null;
}

function draftLeader(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const leader = leaderOf(slice);
	const members = membersOf(task, slice);
	const key = members.find(({ code }) => code === leader);
	if (key === undefined) return null;
	const others: readonly Pick[] = members.filter((member) => member !== key);
	const beaten = apart(task, [key, ...shuffled(task.stream, others)]).slice(1, MOST_OPTIONS);
	if (beaten.length + 1 < FEWEST_OPTIONS) return null;
	const options = shuffled(task.stream, [key, ...beaten]);
	return { ...task, body: { form: 'one', options, right: options.indexOf(key) } };
}

const MOST_OPTIONS = 4;
const FEWEST_OPTIONS = 3;
/** One is no number to ask for: the stem gives it away. */
const FEWEST_COUNTED = 2;
