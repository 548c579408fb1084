import type { Case } from '../case.ts';
import { checkEvidence, closureNamed } from '../item/check-evidence.ts';
import { checkLeaks } from '../item/check-option-words.ts';
import { checkSlider } from '../item/check-slider.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { merged, rowsAgreeing, stands } from '../base/rows.ts';
import { valueAt } from '../base/table.ts';
import { checkMost } from './count-most.ts';
import { addUp } from './count-sum.ts';

/** Count, sum and superlative: only in a slice that is closed, counted anew. */
export function checkCount(c: Case): readonly Fault[] {
	const { evidence } = c.proof;
	if (evidence.by !== 'closure') return [fault('count', 'counted outside a closed slice')];
	const rows = merged(
		c.table,
		rowsAgreeing(c).filter((row) => stands(c, row))
	);
	const unsure = rowsAgreeing(c, 'loosely').some((row) => stands(c, row) && !agreed(c, row));
	return [
		...checkEvidence(c),
		...faultIf(unsure, 'count', 'a row with a missing value may or may not count'),
		...checkFacts(c, rows),
		...checkAsked(c, rows)
	];
}

const agreed = (c: Case, row: number): boolean =>
	[...c.givens.keys()].every((field) => valueAt(c.table, field, row) !== null);

function checkAsked(c: Case, rows: readonly number[]): readonly Fault[] {
	const { frame, template } = c;
	if (template !== null && template === frame?.most)
		return [...checkRowsClosed(c), ...checkMost(c, rows)];
	if (template !== null && template === frame?.sum?.question) return checkSum(c, rows);
	return [...checkRowsClosed(c), ...checkNumber(c, countOf(c, rows))];
}

/** The certificate names every row that counts, and no other. */
function checkFacts({ proof, table }: Case, rows: readonly number[]): readonly Fault[] {
	const due = rows.map((row) => table.ids[row]).sort();
	const named = [...new Set(proof.facts)].sort();
	return faultIf(due.join('\n') !== named.join('\n'), 'count', `rests on ${named.join(', ')}`);
}

/** A sum that agrees leaves open how many rows add nothing to it. */
function checkRowsClosed(c: Case): readonly Fault[] {
	const proof = closureProof(c);
	const sum = proof?.by === 'count' ? proof.sum : null;
	return faultIf(sum !== null, 'count', `the slice is closed by its ${sum}, not by its rows`);
}

function closureProof(c: Case) {
	const { evidence } = c.proof;
	return evidence.by === 'closure' ? closureNamed(c, evidence.closure)?.proof : undefined;
}

/** How many rows; null where rows and different values differ in number. */
function countOf(c: Case, rows: readonly number[]): number | null {
	const values = new Set(rows.map((row) => valueAt(c.table, c.proof.asked, row)));
	return values.size === rows.length && !values.has(null) ? rows.length : null;
}

/** What one is must be declared: by the field's unit, or by the closed sum of just this field. */
function checkSum(c: Case, rows: readonly number[]): readonly Fault[] {
	const { asked } = c.proof;
	const proof = closureProof(c);
	const sum = proof?.by === 'count' ? proof.sum : null;
	const hasUnit = c.table.relation.fields.get(asked)?.unit !== null;
	const declared = sum === asked || (sum === null && hasUnit);
	const added = addUp(c, rows);
	if (typeof added !== 'number') return [added];
	return [
		...faultIf(!declared, 'count', `no unit in which ${asked} is added up`),
		...checkNumber(c, added)
	];
}

function checkNumber(c: Case, counted: number | null): readonly Fault[] {
	const { question, key, proof } = c;
	if (counted === null) return [fault('count', 'rows and different values differ in number')];
	if (question.form !== 'number' || key.form !== 'number')
		return [fault('form', 'a number is given as a number')];
	const listed = proof.answers.join();
	const isExact = key.low === key.value && key.high === key.value && key.reach > 0;
	return [
		...faultIf(listed !== String(counted), 'count', `${counted} counted, proof ${listed}`),
		...faultIf(key.value !== counted, 'key', `${key.value} for ${counted}`),
		...faultIf(!isExact, 'tolerance', `${key.low} to ${key.high}, reach ${key.reach}`),
		...checkSlider(c, null),
		...checkLeaks(c, [String(counted)], [])
	];
}
