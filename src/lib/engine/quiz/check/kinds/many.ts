import type { Case } from '../case.ts';
import { checkEvidence } from '../item/check-evidence.ts';
import { checkAnswers, checkRests } from '../item/check-key-fact.ts';
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
import { faultIf, type Fault } from '../fault.ts';
import { checkExact } from './choice.ts';

const LEAST = 3;
const MOST = 8;
/** The stem speaks of several. */
const LEAST_RIGHT = 2;

/** Pick many: every option is an answer or refuted, and the key lists just the answers. */
export function checkMany(c: Case): readonly Fault[] {
	const { question, key, proof } = c;
	if (question.form !== 'many' || key.form !== 'many') return [];
	const { options } = question;
	const right = proof.options.flatMap(({ verdict }, i) => (verdict === 'right' ? [i] : []));
	const chosen = key.options.toSorted((a, b) => a - b);
	const texts = (wanted: boolean) => options.filter((_, i) => chosen.includes(i) === wanted);
	return [
		...faultIf(right.join() !== chosen.join(), 'key', `right are ${right}, key ${chosen}`),
		...faultIf(chosen.length < LEAST_RIGHT, 'option-count', `${chosen.length} right`),
		...faultIf(
			options.length < LEAST || options.length > MOST,
			'option-count',
			`${options.length}`
		),
		...checkAnswers(c),
		...checkRests(c),
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
		...checkLeaks(c, texts(true), texts(false))
	];
}
