import { statementOf } from '../catalogue/frames.ts';
import { ONE_ANSWER } from '../catalogue/cell-plan.ts';
import type { Draft, Task } from '../catalogue/cell.ts';
import { pickOther } from '../options/pick-options.ts';
import { below } from '../random.ts';
import { askedField } from './choice.ts';
import type { KindRule } from './kind-rule.ts';

/**
 * True or false: a fact, or the fact with the asked field replaced by a refuted value; half and half.
 * A false value is drawn for true ones too, so that only what can be false is asked.
 */
export const truth: KindRule = {
	kind: 'truth',
	plans: (spot) => {
		const ask = askedField(spot);
		if (ask === null) return [];
		const { base, relation } = spot;
		return [
			{
				...ONE_ANSWER,
				kind: 'truth',
				ask,
				shown: ask,
				template: (frame, language) => {
					const template = frame.statement ?? statementOf(base, relation, language);
					const shows = template?.some(
						(part) => typeof part !== 'string' && part.field === ask.name
					);
					return shows === true ? template : null;
				},
				draft
			}
		];
	}
};

function draft(task: Task): Draft | null {
	const { cell, row, stream } = task;
	const other = pickOther(task);
	if (other === null) return null;
	const value = below(stream, 2) === 0;
	const own = { code: cell.ask.codes[row] ?? -1, row, made: null };
	return { ...task, body: { form: 'boolean', claim: value ? own : other, value } };
}
