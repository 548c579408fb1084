import { codeAt } from '../../facts/column.ts';
import { readSlice, type Slice } from '../catalogue/settle-slice.ts';
import type { Cell, Draft, Task } from '../catalogue/cell.ts';
import {
	drawGroup,
	type FairGroups,
	fairGroups,
	type Group,
	type Trick
} from '../options/fair-groups.ts';
import { anyOverlap } from '../options/fits.ts';
import { groupsOf } from '../options/groups-of.ts';
import { allStrangers, pickStrangers, toldBy } from '../options/pick-strangers.ts';
import { tricksIn } from '../options/tricks.ts';
import { unsaid } from '../options/unsaid.ts';
import { shuffled } from '../random.ts';
import type { KindRule } from './kind-rule.ts';
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
	const { cell, row, stream } = task;
	const slice = readSlice(cell.desk(), row);
	if (typeof slice === 'string') return null;
	const near = pickStrangers(task, slice.answers, NEAR)
		.map(({ code }) => code)
		.filter(unsaid(task));
	const fair = fairIn(task, slice, near);
	if (fair === null) return null;
	const group = drawGroup(stream, fair, ({ stranger }) => near.includes(stranger));
	if (group === null) return null;
	const members = membersOf(task, slice).filter(({ code }) => group.members.includes(code));
	const stranger = toldBy({ ...task, row: members[0]?.row ?? row }, group.stranger);
	const options = shuffled(stream, [...members, stranger]);
	return { ...task, body: { form: 'one', options, right: options.indexOf(stranger) } };
}

const known = new WeakMap<Cell, Map<number, FairGroups | null>>();

/** Read once for each slice, where they are few and come again and again. */
function fairIn(task: Task, slice: Slice, near: readonly number[]): FairGroups | null {
	const { base, cell, row } = task;
	const slices = known.get(cell) ?? new Map<number, FairGroups | null>();
	known.set(cell, slices);
	const found = slices.get(row);
	if (found !== undefined) return found;
	const tricks = tricksIn(base, cell);
	if (tricks.length === 0) return fairAmong(task, { slice, strangers: near, tricks });
	const strangers = allStrangers(task, slice.answers).filter(unsaid(task));
	const fair = fairAmong(task, { slice, strangers, tricks });
	if (slices.size < MOST_KNOWN) slices.set(row, fair);
	return fair;
}

interface Cast {
	readonly slice: Slice;
	readonly strangers: readonly number[];
	readonly tricks: readonly Trick[];
}

/** Groups of as many members as can be, from which no trick finds the stranger more often than by lot. */
function fairAmong(task: Task, { slice, strangers, tricks }: Cast): FairGroups | null {
	const { base, cell } = task;
	const members = membersOf(task, slice).map(({ code }) => code);
	for (let size = MOST_MEMBERS; size >= FEWEST_MEMBERS; size--) {
		const groups = groupsOf({ members, strangers, size }).filter(
			(group) => !anyOverlap(base, cell, group.members) && !hasRivalException(cell, group)
		);
		const fair = fairGroups(groups, tricks);
		if (fair !== null) return fair;
	}
	return null;
}

/** Does an attribute split the group into one and the rest, with another one than the stranger? */
function hasRivalException({ likeness }: Cell, { stranger, members }: Group): boolean {
	return likeness.attributes.some(({ column }) => {
		const values = [stranger, ...members].map((code) => codeAt(column, code));
		const single = values.findIndex((value, i) =>
			values.every((other, j) => i === j || (other !== value && other === values[i === 0 ? 1 : 0]))
		);
		return single > 0 && !values.includes(-1);
	});
}

const NEAR = 8;
/** Of one cell. */
const MOST_KNOWN = 256;
const MOST_MEMBERS = 3;
const FEWEST_MEMBERS = 2;
