import { codeAt } from '../../facts/column.ts';
import { readSlice } from '../catalogue/settle-slice.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { apart } from '../options/apart.ts';
import { evenQuotas } from '../options/cues.ts';
import { pickStrangers } from '../options/pick-strangers.ts';
import { countMore, fillQuotas } from '../options/quota.ts';
import { shuffled } from '../random.ts';
import type { KindRule } from './kind-rule.ts';
import { membersOf } from './many.ts';
import { slicePlans } from './slice-plans.ts';
import type { ShownValue } from '../shown-value.ts';

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
	const members = apart(task, shuffled(task.stream, membersOf(task, slice)));
	const beside = { ...task, row: members[0]?.row ?? task.row };
	const group = pickGroup(task, members, pickStrangers(beside, slice.answers, MOST_STRANGERS));
	if (group === null) return null;
	const { stranger } = group;
	const options = shuffled(task.stream, [...group.members, stranger]);
	const right = options.indexOf(stranger);
	if (hasRivalException(task, options, right)) return null;
	return { ...task, body: { form: 'one', options, right } };
}

interface Group {
	readonly stranger: ShownValue;
	readonly members: readonly ShownValue[];
}

/** A stranger with members such that neither fame nor length of name tells it, as far as there are any. */
function pickGroup(
	task: Task,
	members: readonly ShownValue[],
	strangers: readonly ShownValue[]
): Group | null {
	const wanted = Math.min(members.length, MOST_MEMBERS);
	if (wanted < FEWEST_MEMBERS) return null;
	const quotasFor = evenQuotas(task, wanted);
	const groups = strangers.map((stranger) => {
		const quotas = quotasFor(stranger.code);
		const beside = fillQuotas(members, wanted, quotas);
		const missed = quotas.filter((quota) => countMore(beside, quota) !== quota.more).length;
		return { stranger, members: beside, missed };
	});
	const least = Math.min(...groups.map(({ missed }) => missed));
	return groups.find(({ missed }) => missed === least) ?? null;
}

/** Does an attribute split the options into one and the rest, with another one than meant? */
function hasRivalException(task: Task, options: readonly ShownValue[], right: number): boolean {
	return task.cell.likeness.attributes.some(({ column }) => {
		const values = options.map(({ code }) => codeAt(column, code));
		const single = values.findIndex((value, i) =>
			values.every((other, j) => i === j || (other !== value && other === values[i === 0 ? 1 : 0]))
		);
		return single >= 0 && single !== right && !values.includes(-1);
	});
}

const MOST_STRANGERS = 8;
const MOST_MEMBERS = 3;
const FEWEST_MEMBERS = 2;
