import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import {
	checkAliases,
	checkAscending,
	checkLeaks,
	checkOptionWords
} from '../item/check-option-words.ts';
import {
	checkLabels,
	checkPairs,
	checkPeers,
	checkUndisputed,
	checkVerdicts
} from '../item/check-options.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { fault, faultIf, type Fault } from '../fault.ts';

/** Pick one: a single answer, shown under the key's index, and every other option refuted. */
export function checkChoice(c: Case): readonly Fault[] {
	const { question, key, proof } = c;
	if (question.form !== 'one' || key.form !== 'one') return [];
	const { options } = question;
	const right = proof.options.flatMap(({ verdict }, i) => (verdict === 'right' ? [i] : []));
	const keyText = options.filter((_, i) => i === key.option);
	const others = options.filter((_, i) => i !== key.option);
	return [
		...faultIf(right.join() !== String(key.option), 'key', `right is ${right}, key ${key.option}`),
		...faultIf(proof.answers.length !== 1, 'answers', `${proof.answers.length} answers for one`),
		...faultIf(
			options.length < 3 || options.length > 4,
			'option-count',
			`${options.length} options`
		),
		...checkAnswers(c),
		...checkExact(c),
		...checkEvidence(c),
		...checkLabels(c, options, proof.asked),
		...checkVerdicts(c),
		...checkPairs(c, proof.asked),
		...checkPeers(c, proof.asked),
		...checkUndisputed(c, proof.asked),
		...checkOptionWords(c, options),
		...checkAliases(c, proof.asked),
		...checkAscending(c),
		...checkLeaks(c, keyText, others)
	];
}

/** A number that is only about right, or a least one, is never picked exactly, nor given as if exact. */
export function checkExact({ table, row, proof, givens }: Case): readonly Fault[] {
	const qualifier = table.relation.claims.qualifier(row);
	if (qualifier === 'exact') return [];
	const isNumber = (field: string) => table.relation.fields.get(field)?.domain.type === 'number';
	const numeric = [proof.asked, ...givens.keys()].filter(isNumber);
	return numeric.map((field) => fault('qualifier', `${field} is known ${qualifier}`));
}
