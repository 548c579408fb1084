import { spell } from '../facts/domain.ts';
import type { Field } from '../facts/fact-base.ts';
import { factId } from '../facts/fact-id.ts';
import { groundOf } from './catalogue/settle.ts';
import type { Cell } from './catalogue/cell.ts';
import type { Draft, Pick } from './draft.ts';
import type { Evidence, FactId, Given, OptionProof, Proof, Value } from './proof.ts';

/** The certificate of a draft; it needs no words, so it is the same in every language. */
export function certify(draft: Draft): Proof {
	const { cell, row } = draft;
	return {
		rule: cell.kind,
		unit: cell.unit,
		topic: cell.topic,
		relation: cell.relation.name,
		frame: cell.frame,
		givens: givensOf(cell, row),
		asked: cell.ask.name,
		answers: answersOf(draft),
		facts: [factId(cell.relation, row)],
		evidence: evidenceOf(cell, row),
		options: optionProofs(draft)
	};
}

/** The value as the table spells it, or as it would. */
export const valueOf = (field: Field, pick: Pick): Value =>
	pick.made ?? spell(field.domain, pick.code);

function givensOf(cell: Cell, row: number): readonly Given[] {
	return cell.fixed.givens.map((field) => ({
		field: field.name,
		value: spell(field.domain, field.codes[row] ?? -1)
	}));
}

function evidenceOf(cell: Cell, row: number): Evidence {
	return groundOf(cell.desk(), row, false)?.evidence ?? { by: 'statement' };
}

function answersOf({ cell, row }: Draft): readonly Value[] {
	return [spell(cell.ask.domain, cell.ask.codes[row] ?? -1)];
}

function optionProofs({ cell, body }: Draft): readonly OptionProof[] {
	switch (body.form) {
		case 'one':
			return body.options.map((pick, i) => optionProof(cell, pick, i === body.right));
		case 'boolean':
			return [optionProof(cell, body.claim, body.value)];
		case 'number':
		case 'text':
			return [];
		default:
			return [];
	}
}

const optionProof = (cell: Cell, pick: Pick, right: boolean): OptionProof => ({
	value: valueOf(cell.shown, pick),
	verdict: right ? 'right' : 'refuted',
	facts: factsOf(cell, pick)
});

/** The fact that says the value; none where the evidence alone refutes it. */
const factsOf = ({ relation }: Cell, { row }: Pick): readonly FactId[] =>
	row < 0 ? [] : [factId(relation, row)];
