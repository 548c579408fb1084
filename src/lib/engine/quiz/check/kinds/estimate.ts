import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { checkLeaks } from '../item/check-option-words.ts';
import { checkSlider } from '../item/check-slider.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { intervalOf } from '../base/interval.ts';
import { valueAt } from '../base/table.ts';

/** Estimate: one number at its date, full points for no less than the source leaves open. */
export function checkEstimate(c: Case): readonly Fault[] {
	const { question, key, proof, table, row } = c;
	if (question.form !== 'number' || key.form !== 'number') return [];
	const own = valueAt(table, proof.asked, row);
	const interval = intervalOf(table, proof.asked, row);
	if (interval === null) return [fault('key-fact', 'no number is asked for')];
	const year = table.relation.fields.get(proof.asked)?.domain.type === 'date';
	const value = year ? Number(own?.slice(0, 4)) : Number(own);
	const [low, high] = year ? [value, value] : interval;
	const upper = Number.isFinite(high) ? high : value;
	const falls = key.reach > 0 && Number.isFinite(key.reach);
	return [
		...faultIf(
			!sameAs(key.value, value, [low, upper]),
			'key',
			`key ${key.value}, the fact says ${own}`
		),
		...faultIf(key.low > low || key.high < upper, 'tolerance', `${key.low} to ${key.high}`),
		...faultIf(key.low > key.value || key.high < key.value, 'tolerance', 'not around the key'),
		...faultIf(!falls, 'tolerance', `reach ${key.reach}`),
		...faultIf(proof.answers.length !== 1, 'answers', `${proof.answers.length} answers for one`),
		...checkAnswers(c),
		...checkEvidence(c),
		...checkSlider(c, table.relation.fields.get(proof.asked)?.range ?? null),
		...checkLeaks(c, [String(value)], [])
	];
}

/** A stated range may be asked for by any number inside it. */
const sameAs = (key: number, value: number, [low, high]: readonly [number, number]): boolean =>
	key === value || (low < high && key >= low && key <= high);
