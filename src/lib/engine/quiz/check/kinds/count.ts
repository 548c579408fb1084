import type { Case } from '../case.ts';
import { checkEvidence, closureNamed } from '../check-evidence.ts';
import { checkLeaks, checkOptionWords } from '../check-option-words.ts';
import { checkLabels } from '../check-options.ts';
import { sameNumber } from '../denotes.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { rowsAgreeing, stands } from '../rows.ts';
import { valueAt } from '../table.ts';

/** Count, sum and superlative: only in a slice that is closed, counted anew. */
export function checkCount(c: Case): readonly Fault[] {
	const { evidence } = c.proof;
	if (evidence.by !== 'closure') return [fault('count', 'counted outside a closed slice')];
	const rows = rowsAgreeing(c).filter((row) => stands(c, row));
	const unsure = rowsAgreeing(c, 'loosely').some((row) => stands(c, row) && !rows.includes(row));
	const superlative = c.frame !== null && c.template !== null && c.template === c.frame.most;
	return [
		...checkEvidence(c),
		...faultIf(unsure, 'count', 'a row with a missing value may or may not count'),
		...(superlative ? checkMost(c, rows) : checkNumber(c, rows))
	];
}

function checkNumber(c: Case, rows: readonly number[]): readonly Fault[] {
	const { question, key, proof } = c;
	const counted = countOf(c, rows);
	if (counted === null) return [fault('count', 'rows and different values differ in number')];
	const listed = proof.answers.join();
	const faults = faultIf(
		listed !== String(counted),
		'count',
		`${counted} counted, proof ${listed}`
	);
	if (question.form === 'number' && key.form === 'number') {
		return [...faults, ...faultIf(key.value !== counted, 'key', `${key.value} for ${counted}`)];
	}
	if (question.form !== 'one' || key.form !== 'one') return faults;
	const numbers = proof.options.map(({ value }) => Number(value));
	return [
		...faults,
		...checkOne(c, String(counted)),
		...faultIf(
			question.options.some((text, i) => !sameNumber(text, numbers[i] ?? NaN, c.language)),
			'option-label',
			question.options.join()
		),
		...faultIf(
			numbers.some((value, i) => value < (numbers[i - 1] ?? 0)),
			'unsorted',
			numbers.join()
		)
	];
}

/** How many, or how much: rows in the slice's unit, or the sum of its field; null when it is unclear. */
function countOf(c: Case, rows: readonly number[]): number | null {
	const { evidence, asked } = c.proof;
	const closure = evidence.by === 'closure' ? closureNamed(c, evidence.closure) : null;
	if (closure?.proof.by === 'count') {
		const { sum } = closure.proof;
		if (sum === null) return rows.length;
		return rows.reduce((total, row) => total + Number(valueAt(c.table, sum, row) ?? NaN), 0);
	}
	const values = new Set(rows.map((row) => valueAt(c.table, asked, row)));
	return values.size === rows.length && !values.has(null) ? rows.length : null;
}

/** The value that stands in more rows than any other. */
function checkMost(c: Case, rows: readonly number[]): readonly Fault[] {
	const { question, proof } = c;
	const tally = new Map<string, number>();
	for (const row of rows) {
		const value = valueAt(c.table, proof.asked, row);
		if (value === null) return [fault('winner', `${c.table.ids[row]} has no ${proof.asked}`)];
		tally.set(value, (tally.get(value) ?? 0) + 1);
	}
	const most = Math.max(...tally.values());
	const winners = [...tally].filter(([, times]) => times === most).map(([value]) => value);
	if (question.form !== 'one') return [fault('form', 'a superlative picks one')];
	return [
		...faultIf(winners.length !== 1, 'winner', `${winners.join()} share the first place`),
		...faultIf(proof.answers.join() !== winners[0], 'winner', `${winners[0]} leads`),
		...checkOne(c, winners[0] ?? ''),
		...checkLabels(c, question.options, proof.asked)
	];
}

function checkOne(c: Case, answer: string): readonly Fault[] {
	const { question, key, proof } = c;
	if (question.form !== 'one' || key.form !== 'one') return [];
	const { options } = question;
	const right = proof.options.flatMap(({ value }, i) => (value === answer ? [i] : []));
	const called = proof.options.flatMap(({ verdict }, i) => (verdict === 'right' ? [i] : []));
	const texts = options.filter((_, i) => i === key.option);
	return [
		...faultIf(right.join() !== String(key.option), 'key', `right is ${right}, key ${key.option}`),
		...faultIf(called.join() !== right.join(), 'verdict', `called right: ${called}`),
		...faultIf(
			options.length < 3 || options.length > 4,
			'option-count',
			`${options.length} options`
		),
		...checkOptionWords(c, options),
		...checkLeaks(
			c,
			texts,
			options.filter((_, i) => i !== key.option)
		)
	];
}
