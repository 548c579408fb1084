import type { Value } from '../../proof.ts';
import type { Case } from '../case.ts';
import { fault, type Fault } from '../fault.ts';
import { beyond } from './reach.ts';
import { answersOf, rowsAgreeing, stands } from './rows.ts';
import { codeOf, valueAt } from './table.ts';

/** Why a value of the asked field is not refuted for the givens; empty when it is. */
export function unrefuted(c: Case, value: Value): readonly Fault[] {
	const { asked, evidence } = c.proof;
	const answers = answersOf(c, asked);
	if (answers.has(value)) return [fault('verdict', `${value} is right too`)];
	const near = [...answers].find((answer) => overlapping(c, asked, [answer, value]));
	if (near !== undefined) return [fault('overlap', `${value} overlaps ${near}`)];
	if (disputedFor(c, asked, value)) {
		return [fault('contested', `a disputed claim says ${value}`)];
	}
	if (evidence.by === 'dependency') {
		return answers.size === 1 ? [] : [fault('answers', `${answers.size} answers, one was due`)];
	}
	if (evidence.by === 'statement') return [];
	return [...unreached(c, asked, value), ...openRows(c, asked, value)];
}

/** What a closed slice does not reach, it does not refute. */
function unreached(c: Case, asked: string, value: Value): readonly Fault[] {
	const { evidence } = c.proof;
	const { closures } = c.table.relation;
	const closure = closures.find(
		({ name }) => evidence.by === 'closure' && name === evidence.closure
	);
	const reason = closure === undefined ? null : beyond(c, closure, { field: asked, value });
	return reason === null ? [] : [fault('reach', reason)];
}

/** May these two values not stand beside each other? */
export function overlapping(c: Case, asked: string, pair: readonly [Value, Value]): boolean {
	const domain = c.table.relation.fields.get(asked)?.domain;
	if (domain?.type !== 'entity') return false;
	const [a, b] = pair.map((value) => codeOf(domain, value));
	const overlaps = c.base.relations.get(domain.relation)?.overlaps;
	return (
		(overlaps?.get(a ?? -1)?.has(b ?? -1) ?? false) ||
		(overlaps?.get(b ?? -1)?.has(a ?? -1) ?? false)
	);
}

const disputedFor = (c: Case, asked: string, value: Value): boolean =>
	rowsAgreeing(c, 'loosely').some(
		(row) =>
			c.table.relation.claims.status(row) === 'disputed' && valueAt(c.table, asked, row) === value
	);

/** In a closed slice a row that may mean the value, but does not say so for certain, leaves it open. */
function openRows(c: Case, asked: string, value: Value): readonly Fault[] {
	const open = rowsAgreeing(c, 'loosely').find((row) => {
		const said = valueAt(c.table, asked, row);
		if (said !== null && said !== value) return false;
		return said === null || !stands(c, row) || hasGap(c, row);
	});
	if (open === undefined) return [];
	return [fault('refutation', `${c.table.ids[open]} leaves ${value} open`)];
}

const hasGap = (c: Case, row: number): boolean =>
	[...c.givens.keys()].some((field) => valueAt(c.table, field, row) === null);
