import { readSlice } from '../catalogue/settle-slice.ts';
import type { Draft, Pick } from '../draft.ts';
import { apart } from '../options/apart.ts';
import { pickStrangers } from '../options/pick-strangers.ts';
import { shuffled } from '../random.ts';
import type { KindRule, Task } from './kind-rule.ts';
import { membersOf } from './many.ts';
import { slicePlans } from './slice-plans.ts';

/**
 * Odd one out by a property that the stem names: in a closed slice all options but one are answers,
 * and no other known attribute singles out another of them.
 */
export const odd: KindRule = {
	kind: 'odd',
	plans: (spot) => slicePlans(spot, { kind: 'odd', template: (frame) => frame.exception, draft })
};

function draft(task: Task): Draft | null {
	const slice = readSlice(task.cell.desk(), task.row);
	if (typeof slice === 'string') return null;
	const members = apart(task, shuffled(task.stream, membersOf(task, slice))).slice(0, MOST_MEMBERS);
	const [stranger] = pickStrangers(task, slice.answers, 1);
	if (stranger === undefined || members.length < FEWEST_MEMBERS) return null;
	const options = shuffled(task.stream, [...members, stranger]);
	const right = options.indexOf(stranger);
	if (hasRivalException(task, options, right)) return null;
	return { ...task, body: { form: 'one', options, right } };
}

/** Does an attribute split the options into one and the rest, with another one than meant? */
function hasRivalException(task: Task, options: readonly Pick[], right: number): boolean {
	return task.cell.likeness.attributes.some(({ codes }) => {
		const values = options.map(({ code }) => codes[code] ?? -1);
		const single = values.findIndex((value, i) =>
			values.every((other, j) => i === j || (other !== value && other === values[i === 0 ? 1 : 0]))
		);
		return single >= 0 && single !== right && !values.includes(-1);
	});
}

const MOST_MEMBERS = 3;
const FEWEST_MEMBERS = 2;
