import type { OptionProof } from '../../proof.ts';
import type { Case } from '../case.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAliases, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels, checkPairs, isNamed } from '../item/check-options.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { overlapping, unrefuted } from '../base/refutation.ts';
import { answersOf, rowsAgreeing } from '../base/rows.ts';
import { rowOfFact, valueAt } from '../base/table.ts';
import { checkExact } from './choice.ts';

/** One left side with the row that pairs it. */
interface Pair {
	readonly left: OptionProof;
	readonly value: string;
	/** The question as if it were asked about this left side alone. */
	readonly alone: Case;
}

/** Match: each left has its right, all crossed pairs are refuted, and no two rights are the same. */
export function checkMatch(c: Case): readonly Fault[] {
	const { question, key, proof, frame } = c;
	if (question.form !== 'pairs' || key.form !== 'pairs') return [];
	const of = frame?.match?.of ?? '';
	const pairs = proof.options.map((left) => pairOf(c, of, left));
	const found = pairs.filter((pair) => pair !== null);
	if (found.length < pairs.length) return [fault('unknown', 'a left side has no row')];
	const { left, right } = question;
	return [
		...faultIf(left.length < 2 || left.length > 6, 'option-count', `${left.length} pairs`),
		...checkLabels(c, left, of),
		...checkPairs(c, of),
		...checkAnswers(c),
		...checkRights(c, found),
		...found.flatMap((pair, i) => checkPair(pair, right[key.rights[i] ?? -1] ?? '')),
		...found.flatMap((pair) => checkCrossed(c, pair, found)),
		...checkOptionWords(c, left),
		...checkOptionWords(c, right),
		...checkAliases(c, of)
	];
}

function pairOf(c: Case, of: string, left: OptionProof): Pair | null {
	const found = rowOfFact(c.base, left.facts[0] ?? '');
	if (found === null || found.table !== c.table) return null;
	const value = valueAt(c.table, c.proof.asked, found.row);
	if (value === null || valueAt(c.table, of, found.row) !== left.value) return null;
	const givens = new Map([...c.givens, [of, new Set([left.value])]]);
	return { left, value, alone: { ...c, row: found.row, givens } };
}

function checkRights(c: Case, pairs: readonly Pair[]): readonly Fault[] {
	const values = pairs.map(({ value }) => value);
	const clash = pairs.find(({ value }, i) =>
		values.some((other, j) => j > i && overlapping(c, c.proof.asked, [value, other]))
	);
	return [
		...faultIf(new Set(values).size < values.length, 'alike', 'two rights are the same'),
		...faultIf(clash !== undefined, 'overlap', `${clash?.value} overlaps another right`)
	];
}

/** Is the pair true, said by a row that may be asked, and the only one of its left side? */
function checkPair({ left, value, alone }: Pair, text: string): readonly Fault[] {
	const { table, row, proof } = alone;
	const { claims } = table.relation;
	const answers = answersOf(alone, proof.asked);
	return [
		...faultIf(!isNamed(alone, { field: proof.asked, value }, text), 'key', `${text} for ${value}`),
		...faultIf(!rowsAgreeing(alone).includes(row), 'given', `${left.value} is not asked about`),
		...faultIf(answers.size !== 1, 'answers', `${left.value} has ${answers.size} rights`),
		...faultIf(claims.excused(row) !== null, 'excused', `${table.ids[row]} is not asked`),
		...checkExact(alone),
		...checkEvidence(alone)
	];
}

function checkCrossed(c: Case, pair: Pair, pairs: readonly Pair[]): readonly Fault[] {
	const others = pairs.filter(({ value }) => value !== pair.value);
	return others.flatMap(({ value }) =>
		unrefuted(pair.alone, value).map(({ message }) =>
			fault('cross-pair', `${pair.left.value} with ${value}: ${message}`)
		)
	);
}
