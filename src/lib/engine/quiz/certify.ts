import type { Kind } from '../../game/kind.ts';
import { codeAt } from '../facts/column.ts';
import { spell } from '../facts/domain.ts';
import type { Field } from '../facts/fact-base.ts';
import { factId } from '../facts/fact-id.ts';
import { groundOf } from './catalogue/settle.ts';
import { readSlice } from './catalogue/settle-slice.ts';
import type { Cell, Draft } from './catalogue/cell.ts';
import type { Body } from './body.ts';
import { itemsOf, restingRows } from './resting-rows.ts';
import type { Evidence, FactId, Given, OptionProof, Proof, Value } from './proof.ts';
import { intervalOf } from './values/interval.ts';
import type { ShownValue } from './shown-value.ts';

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
		...viaOf(cell, row),
		answers: answersOf(draft),
		facts: restsOn(draft),
		...sliceOf(draft),
		evidence: evidenceOf(cell, row),
		options: optionProofs(draft)
	};
}

/** The value as the table spells it, or as it would. */
const valueOf = (field: Field, shown: ShownValue): Value =>
	shown.made ?? spell(field.domain, shown.code);

function givensOf({ fixedColumns }: Cell, row: number): readonly Given[] {
	return fixedColumns.map(({ field, column }) => ({
		field: field.name,
		value: spell(field.domain, codeAt(column, row))
	}));
}

function evidenceOf(cell: Cell, row: number): Evidence {
	if (CLAIMS[cell.kind].isStated) return { by: 'statement' };
	return groundOf(cell.desk(), row, false)?.evidence ?? { by: 'statement' };
}

function answersOf({ cell, row, body }: Draft): readonly Value[] {
	const { domain } = cell.ask;
	const own = codeAt(cell.askColumn, row);
	const one = [spell(domain, own)];
	switch (CLAIMS[cell.kind].answers) {
		case 'one':
			return one;
		case 'slice': {
			const slice = readSlice(cell.desk(), row);
			return typeof slice === 'string' ? one : slice.answers.map((code) => spell(domain, code));
		}
		case 'count':
			if (body.form === 'number') return [String(body.value)];
			return body.form === 'one' ? [spell(domain, body.options[body.right]?.code ?? own)] : one;
	}
}

function viaOf({ hop }: Cell, row: number): Pick<Proof, 'via'> {
	if (hop === null) return {};
	const { inner, field } = hop;
	const fact = hop.rowOf(row);
	return {
		via: {
			field: field.name,
			relation: inner.relation.name,
			frame: inner.frame,
			asked: inner.ask.name,
			givens: givensOf(inner, fact),
			fact: factId(inner.relation, fact),
			evidence: evidenceOf(inner, fact)
		}
	};
}

function restsOn(draft: Draft): readonly FactId[] {
	const { cell, row } = draft;
	const own = restingRows(draft).map((fact) => factId(cell.relation, fact));
	if (cell.hop === null) return own;
	return [...own, factId(cell.hop.inner.relation, cell.hop.rowOf(row))];
}

function sliceOf({ cell, row }: Draft): Pick<Proof, 'slice'> {
	const isSlice = cell.kind === 'many' || cell.kind === 'odd';
	return isSlice ? { slice: factId(cell.relation, row) } : {};
}

function optionProofs({ cell, body }: Draft): readonly OptionProof[] {
	switch (body.form) {
		case 'one':
			return oneProofs(cell, body);
		case 'boolean':
			return [optionProof(cell, body.claim, body.value)];
		case 'number':
		case 'text':
			return [];
		case 'many':
			return body.options.map((shown, i) => optionProof(cell, shown, body.rights.includes(i)));
		case 'pairs':
			return body.left.map((shown) => optionProof(cell, shown, true));
		case 'order':
		case 'place':
			return itemsOf(body).map((shown) => itemProof(cell, shown));
	}
}

function oneProofs(
	cell: Cell,
	{ options, right }: Extract<Body, { form: 'one' }>
): readonly OptionProof[] {
	const { isStated, isOdd } = CLAIMS[cell.kind];
	return options.map((shown, i) => {
		const proof = optionProof(cell, shown, (i === right) !== isOdd);
		return isStated ? { ...proof, ...intervalProof(cell, shown) } : proof;
	});
}

const itemProof = (cell: Cell, shown: ShownValue): OptionProof => ({
	...optionProof(cell, shown, true),
	...intervalProof(cell, shown)
});

function intervalProof(cell: Cell, shown: ShownValue): Pick<OptionProof, 'interval'> {
	const interval = intervalOf(cell.relation, cell.ask, shown.row);
	return interval === null ? {} : { interval };
}

const optionProof = (cell: Cell, shown: ShownValue, right: boolean): OptionProof => ({
	value: valueOf(cell.shown, shown),
	verdict: right ? 'right' : 'refuted',
	facts: factsOf(cell, shown)
});

/** The fact that says the value; none where the evidence alone refutes it. */
const factsOf = ({ relation }: Cell, { row }: ShownValue): readonly FactId[] =>
	row < 0 ? [] : [factId(relation, row)];

/** What a kind claims of its answers and its options. */
interface Claim {
	/** The one of the key fact, all of a slice, or what the slice comes to: how many there are, or which is most. */
	readonly answers: 'one' | 'slice' | 'count';
	/** Stated values are compared, and nothing is refuted by them: each option brings its interval. */
	readonly isStated: boolean;
	/** The right option is the one that is refuted. */
	readonly isOdd: boolean;
}

const REFUTING: Claim = { answers: 'one', isStated: false, isOdd: false };
const STATED: Claim = { ...REFUTING, isStated: true };

const CLAIMS: Readonly<Record<Kind, Claim>> = {
	choice: REFUTING,
	truth: REFUTING,
	text: REFUTING,
	estimate: REFUTING,
	match: REFUTING,
	twohop: REFUTING,
	many: { ...REFUTING, answers: 'slice' },
	odd: { ...REFUTING, answers: 'slice', isOdd: true },
	count: { ...REFUTING, answers: 'count' },
	order: STATED,
	compare: STATED,
	timeline: STATED
};
