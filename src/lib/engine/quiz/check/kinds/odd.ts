import type { Field } from '../../../facts/fact-base.ts';
import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAnswers, checkRests } from '../item/check-key-fact.ts';
import { checkAliases, checkLeaks, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels, checkPairs, checkPeers, checkUndisputed } from '../item/check-options.ts';
import { negativesIn, namesShown } from '../item/check-stem.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { unrefuted } from '../base/refutation.ts';
import { answersOf } from '../base/rows.ts';
import { codeOf } from '../base/table.ts';

/** Odd one out: all have the property that the stem names but the key, which is refuted for it. */
export function checkOdd(c: Case): readonly Fault[] {
	const { question, key, proof } = c;
	if (question.form !== 'one' || key.form !== 'one') return [];
	const { options } = question;
	// A language that negates by a suffix has no word for it: what is set apart is the negation.
	const setApart = /\*\*[^*]+\*\*/.test(question.prompt);
	const negatives = negativesIn(question.prompt, namesShown(c), c.language);
	return [
		...faultIf(
			options.length < 3 || options.length > 4,
			'option-count',
			`${options.length} options`
		),
		...faultIf(c.givens.size === 0, 'property', 'the stem names no property'),
		...faultIf(negatives.length === 0 && !setApart, 'negative', 'the stem does not say "not"'),
		...checkProperty(c, key.option),
		...checkAnswers(c),
		...checkRests(c),
		...checkEvidence(c),
		...checkLabels(c, options, proof.asked),
		...checkPairs(c, proof.asked),
		...checkPeers(c, proof.asked),
		...checkUndisputed(c, proof.asked),
		...checkOptionWords(c, options),
		...checkAliases(c, proof.asked),
		...checkLeaks(c, [options[key.option] ?? ''], options),
		...checkSecondException(c, key.option)
	];
}

function checkProperty(c: Case, keyIndex: number): readonly Fault[] {
	const answers = answersOf(c, c.proof.asked);
	return c.proof.options.flatMap(({ value, verdict }, i) => {
		if (i !== keyIndex) {
			return [
				...faultIf(!answers.has(value), 'property', `${value} does not have the property`),
				...faultIf(verdict !== 'right', 'verdict', `${value} fits and is called ${verdict}`)
			];
		}
		if (answers.has(value)) return [fault('property', `${value} has the property too`)];
		return [
			...faultIf(verdict !== 'refuted', 'verdict', `${value} is ${verdict}`),
			...unrefuted(c, value)
		];
	});
}

/** No attribute that all but one of the options share may single out another option. */
function checkSecondException(c: Case, keyIndex: number): readonly Fault[] {
	const domain = c.table.relation.fields.get(c.proof.asked)?.domain;
	if (domain?.type !== 'entity') return [];
	const fields = c.base.relations.get(domain.relation)?.fields ?? new Map<string, Field>();
	const rows = c.proof.options.map(({ value }) => codeOf(domain, value));
	return [...fields].flatMap(([name, { codes }]) => {
		const single = singledOut(rows.map((row) => codes[row] ?? -1));
		const other = single !== null && single !== keyIndex;
		return faultIf(other, 'second-exception', `${name} singles out option ${single}`);
	});
}

/** The one position whose code differs while all the others agree; null when there is none. */
function singledOut(codes: readonly number[]): number | null {
	if (codes.includes(-1)) return null;
	const lonely = codes.flatMap((code, i) =>
		codes.indexOf(code) === codes.lastIndexOf(code) ? [i] : []
	);
	return new Set(codes).size === 2 && lonely.length === 1 ? (lonely[0] ?? null) : null;
}
