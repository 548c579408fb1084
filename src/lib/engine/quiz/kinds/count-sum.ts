import type { Domain, FactBase, Field } from '../../facts/fact-base.ts';
import type { Ground } from '../catalogue/evidence.ts';
import { type CellPlan, ONE_ANSWER } from '../catalogue/cell-plan.ts';
import { reachesAll } from '../catalogue/reached.ts';
import type { Block } from '../catalogue/settle.ts';
import { readSlice, settleSlices, type Slice } from '../catalogue/settle-slice.ts';
import type { Spot } from '../catalogue/spot.ts';
import { anyOverlap } from '../options/fits.ts';
import { exactSum } from '../values/exact-sum.ts';
import { boundsOf } from '../values/slider.ts';
import { askedField } from './choice.ts';
import { exactDraft } from './exact-draft.ts';
import type { Draft, Task } from '../catalogue/cell.ts';

type Numbers = Extract<Domain, { readonly type: 'number' }>;

/** How much in all: exact numbers of one unit, one for each item, none of which is part of another. */
export function countSum(spot: Spot): readonly CellPlan[] {
	const ask = askedField(spot);
	const of = spot.relation.fields.get(spot.frame.sum?.of ?? '');
	if (ask === null || of === undefined || of === ask || ask.domain.type !== 'number') return [];
	const { domain } = ask;
	return [
		{
			...ONE_ANSWER,
			kind: 'count',
			ask,
			shown: of,
			template: (frame) => frame.sum?.question ?? null,
			grounds: (grounds) =>
				grounds.filter((ground) => closesSum(ground, ask) && reachesAll(spot.base, ground, of)),
			settle: (inquiry) =>
				settleSlices(inquiry, (slice) => {
					const doubt = doubtOf(spot.base, of, slice);
					return doubt ?? (totalOf(slice, ask, domain) === null ? 'approximate' : null);
				}),
			draft: (task) => draft(task, domain)
		}
	];
}

/** The slice is known by this very sum, or row by row; what one of it is must be declared. */
function closesSum({ closure }: Ground, ask: Field): boolean {
	if (closure === null) return false;
	if (closure.proof.by === 'count' && closure.proof.sum === ask.name) return true;
	return ask.unit !== null && (closure.proof.by === 'source' || closure.proof.sum === null);
}

/** Why the rows cannot be added up; null when they can. */
function doubtOf(base: FactBase, of: Field, { rows }: Slice): Block | null {
	if (rows.length < FEWEST_ADDENDS) return 'only one to count';
	const items = rows.map((row) => of.codes[row] ?? -1);
	if (items.includes(-1)) return 'missing value';
	const isTwice = new Set(items).size < items.length || anyOverlap(base, { shown: of }, items);
	return isTwice ? 'several answers' : null;
}

const totalOf = ({ rows }: Slice, { codes }: Field, { values }: Numbers): number | null =>
	exactSum(rows.map((row) => values[codes[row] ?? -1] ?? NaN));

function draft(task: Task, domain: Numbers): Draft | null {
	const { cell, row } = task;
	const slice = readSlice(cell.desk(), row);
	const value = typeof slice === 'string' ? null : totalOf(slice, cell.ask, domain);
	if (value === null) return null;
	return exactDraft(task, value, boundsOf({ range: null, domain }));
}

const FEWEST_ADDENDS = 2;
