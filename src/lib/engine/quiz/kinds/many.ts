import { readSlice, type Slice } from '../catalogue/settle-slice.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { apart } from '../options/apart.ts';
import { fitsBeside } from '../options/fits.ts';
import { pickStrangers } from '../options/pick-strangers.ts';
import { unsaid } from '../options/unsaid.ts';
import { below, shuffled } from '../random.ts';
import type { KindRule } from './kind-rule.ts';
import { slicePlans } from './slice-plans.ts';
import type { ShownValue } from '../shown-value.ts';

/** Pick many: in a closed slice every option is an answer or refuted; how many are is drawn, two at the least. */
export const many: KindRule = {
	kind: 'many',
	plans: (spot) => slicePlans(spot, { kind: 'many', template: (frame) => frame.several, draft })
};

function draft(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const isUnsaid = unsaid(task);
	const all = membersOf(task, slice).filter(({ code }) => isUnsaid(code));
	const members = apart(task, shuffled(task.stream, all));
	if (members.length < FEWEST_RIGHTS) return null;
	const most = Math.min(members.length, MOST_OPTIONS - 2);
	const wanted = FEWEST_RIGHTS + below(task.stream, most - FEWEST_RIGHTS + 1);
	const rights = members.slice(0, wanted);
	const beside = { ...task, row: rights[0]?.row ?? task.row };
	const left = MOST_OPTIONS - wanted;
	// Some of them may overlap others: more are looked at than shown, so that no set is smaller by chance.
	const strangers = pickStrangers(beside, slice.answers, MOST_OPTIONS).slice(0, left);
	if (strangers.length === 0 || rights.length + strangers.length < FEWEST_OPTIONS) return null;
	const options = shuffled(task.stream, [...rights, ...strangers]);
	const places = options.flatMap((option, i) => (rights.includes(option) ? [i] : []));
	return { ...task, body: { form: 'many', options, rights: places } };
}

/** The values of a slice that may stand beside the key row's, each with a row that says it. */
export function membersOf(
	{ base, cell, row }: Task,
	{ answers, rows }: Slice
): readonly ShownValue[] {
	const key = cell.shown.codes[row] ?? -1;
	const fits = fitsBeside(base, cell);
	return answers
		.filter((code) => code === key || fits(code, key))
		.map((code) => ({
			code,
			row: rows.find((other) => cell.shown.codes[other] === code) ?? -1,
			made: null
		}));
}

const MOST_OPTIONS = 5;
const FEWEST_OPTIONS = 4;
/** Its stem speaks of several. */
const FEWEST_RIGHTS = 2;
