import type { Case } from '../case.ts';
import { checkAliases, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels, checkPairs } from '../item/check-options.ts';
import { checkDirection } from '../item/check-direction.ts';
import { checkItems, itemsOf } from './items.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { faultIf, type Fault } from '../fault.ts';
import { before } from '../base/interval.ts';

const LEAST = 3;
const MOST = 6;

/** Order: the items' intervals stand apart, and the key lists them first to last. */
export function checkOrder(c: Case): readonly Fault[] {
	const { question, key, frame } = c;
	if (question.form !== 'order' || key.form !== 'order') return [];
	const { options } = question;
	const items = itemsOf(c);
	const of = frame?.order?.of ?? '';
	const ends = frame?.order?.ends ?? question.ends;
	const sorted = key.order.every((option, place) => {
		const next = key.order[place + 1];
		if (next === undefined) return true;
		const [a, b] = [items[option]?.interval ?? null, items[next]?.interval ?? null];
		return a !== null && b !== null && before(a, b);
	});
	return [
		...faultIf(
			options.length < LEAST || options.length > MOST,
			'option-count',
			`${options.length}`
		),
		...faultIf(ends.join() !== question.ends.join(), 'option-label', question.ends.join()),
		...faultIf(!sorted, 'interval', 'the key is not in order'),
		...checkAnswers(c),
		...checkDirection(c),
		...checkItems(c, items),
		...checkLabels(c, options, of),
		...checkPairs(c, of),
		...checkOptionWords(c, options),
		...checkAliases(c, of)
	];
}
