import type { Case } from '../case.ts';
import { asksForLast, checkDirection } from '../item/check-direction.ts';
import { checkAliases, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels, checkPairs } from '../item/check-options.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { faultIf, type Fault } from '../fault.ts';
import { before } from '../base/interval.ts';
import { checkItems, itemsOf } from './items.ts';

/** Compare: of two, the key is the one nearer to the first of the frame's ends, or to the last where that is asked. */
export function checkCompare(c: Case): readonly Fault[] {
	const { question, key, frame } = c;
	if (question.form !== 'one' || key.form !== 'one') return [];
	const { options } = question;
	const of = frame?.order?.of ?? '';
	const items = itemsOf(c);
	const [own, other] = [items[key.option]?.interval, items[1 - key.option]?.interval];
	const [first = null, second = null] = asksForLast(c) ? [other, own] : [own, other];
	const wins = first !== null && second !== null && before(first, second);
	return [
		...faultIf(options.length !== 2, 'option-count', `${options.length} options to compare`),
		...faultIf(!wins, 'interval', 'the key is not the one that is asked for'),
		...checkAnswers(c),
		...checkDirection(c),
		...checkItems(c, items),
		...checkLabels(c, options, of),
		...checkPairs(c, of),
		...checkOptionWords(c, options),
		...checkAliases(c, of)
	];
}
