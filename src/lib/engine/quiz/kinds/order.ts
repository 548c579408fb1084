import { ONE_ANSWER, type CellPlan } from '../catalogue/cell-plan.ts';
import { gatherItems, type Item } from '../options/gather-items.ts';
import { isOrdered } from '../options/ranks.ts';
import type { Spot } from '../catalogue/spot.ts';
import { shuffled } from '../random.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import type { ShownValue } from '../shown-value.ts';

/** Bring values in order of the asked field: their intervals do not touch, all else that is given they share. */
export const order: KindRule = {
	kind: 'order',
	plans: (spot) =>
		sequencePlans(spot, {
			kind: 'order',
			template: (frame) => frame.order?.question ?? null,
			draft
		})
};

function draft(task: Task): Draft | null {
	const items = gatherItems(task, MOST_ITEMS);
	if (items.length < FEWEST_ITEMS) return null;
	const shown = shuffled(task.stream, items);
	const places = items.map((item) => shown.indexOf(item));
	return { ...task, body: { form: 'order', items: shown.map(shownOf), order: places } };
}

/** An item as a draft shows it. */
export const shownOf = ({ code, row }: Item): ShownValue => ({ code, row, made: null });

/** What order, compare and timeline have in common: numbers or dates that are claimed, one for each item. */
export function sequencePlans(
	spot: Spot,
	own: Pick<CellPlan, 'kind' | 'template' | 'draft'> & Partial<Pick<CellPlan, 'converse'>>
): readonly CellPlan[] {
	const ask = askedField(spot);
	const of = spot.relation.fields.get(spot.frame.order?.of ?? '');
	if (ask === null || of === undefined || of === ask || !isOrdered(ask.domain)) return [];
	if (own.template(spot.frame, '') === null) return [];
	return [
		{
			...ONE_ANSWER,
			...own,
			ask,
			shown: of,
			besides: [of],
			loose: true,
			statement: true,
			grounds: (grounds) => grounds.filter(({ closure }) => closure === null)
		}
	];
}

const MOST_ITEMS = 4;
const FEWEST_ITEMS = 3;
