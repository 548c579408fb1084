import type { Field } from '../../facts/fact-base.ts';
import { framesOf } from '../catalogue/frames.ts';
import { openHop } from '../catalogue/hop.ts';
import { openCell } from '../catalogue/open-cell.ts';
import { settle } from '../catalogue/settle.ts';
import { settleEvenly } from '../catalogue/settle-evenly.ts';
import type { Hop, Draft, Task } from '../catalogue/cell.ts';
import { pickOptions } from '../options/pick-options.ts';
import { isOrdered } from '../options/ranks.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';
import { type CellPlan, ONE_ANSWER } from '../catalogue/cell-plan.ts';
import type { Spot } from '../catalogue/spot.ts';

/**
 * Two hops: a question whose given is not named but described by another relation. Both hops are by
 * dependency, so that the description fits one entity and the question has one answer.
 */
export const twohop: KindRule = {
	kind: 'twohop',
	plans: (spot) => {
		const ask = askedField(spot);
		if (ask === null || spot.frame.question === null) return [];
		const named = spot.frame.question.flatMap((part) =>
			typeof part === 'string' || part.path.length > 0
				? []
				: (spot.relation.fields.get(part.field) ?? [])
		);
		return named.flatMap((field) => hopsTo(spot, field).map((hop) => planFor(ask, hop)));
	}
};

const byDependency: CellPlan['grounds'] = (grounds) =>
	grounds.filter(({ closure }) => closure === null);

function planFor(ask: Field, hop: Hop): CellPlan {
	return {
		...ONE_ANSWER,
		kind: 'twohop',
		ask,
		shown: ask,
		hop,
		template: (frame) => frame.question,
		grounds: byDependency,
		settle: (inquiry, isMute) => {
			const find = isOrdered(ask.domain) ? settle : settleEvenly;
			const { rows, ...others } = find(inquiry, (row) => hop.rowOf(row) < 0 || isMute(row));
			return { ...others, rows: rows.filter((row) => hop.rowOf(row) >= 0) };
		},
		draft
	};
}

/** All descriptions of a field's entities that other relations have words for. */
function hopsTo(spot: Spot, field: Field): readonly Hop[] {
	const { domain } = field;
	if (domain.type !== 'entity') return [];
	return [...spot.base.relations.values()]
		.filter((relation) => relation !== spot.relation && relation.role !== 'sources')
		.flatMap((relation) =>
			framesOf(spot.base, relation).flatMap((frame) => {
				const inner = describingCell({ ...spot, relation, frame });
				const of = inner?.ask.domain;
				const same = of?.type === 'entity' && of.relation === domain.relation;
				return inner !== null && same ? [openHop(field, inner)] : [];
			})
		);
}

function describingCell(spot: Spot) {
	const ask = askedField(spot);
	if (ask === null || spot.frame.described === null) return null;
	return openCell(spot, {
		...ONE_ANSWER,
		kind: 'twohop',
		ask,
		shown: ask,
		template: (frame) => frame.described,
		grounds: byDependency,
		draft
	});
}

function draft(task: Task): Draft | null {
	const options = pickOptions(task, MOST_OPTIONS);
	return options === null ? null : { ...task, body: { form: 'one', ...options } };
}

const MOST_OPTIONS = 4;
