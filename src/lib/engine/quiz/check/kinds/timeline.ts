import type { Case } from '../case.ts';
import { checkDirection } from '../item/check-direction.ts';
import { checkAliases, checkOptionWords } from '../item/check-option-words.ts';
import { checkLabels, checkPairs } from '../item/check-options.ts';
import { checkAnswers } from '../item/check-key-fact.ts';
import { faultIf, type Fault } from '../fault.ts';
import { before } from '../base/interval.ts';
import { checkItems, itemsOf, type Item } from './items.ts';

/** Timeline: the placed cards lie in order, and the item belongs into just one gap. */
export function checkTimeline(c: Case): readonly Fault[] {
	const { question, key, frame } = c;
	if (question.form !== 'place' || key.form !== 'place') return [];
	const texts = [question.item, ...question.placed];
	const of = frame?.order?.of ?? '';
	const items = itemsOf(c);
	const [item, ...placed] = items;
	const ends = frame?.order?.ends ?? question.ends;
	const ordered = placed.every((card, i) => i === 0 || precedes(placed[i - 1], card));
	const gap = placed.filter((card) => precedes(card, item)).length;
	return [
		...faultIf(question.placed.length < 2, 'option-count', `${question.placed.length} cards`),
		...faultIf(ends.join() !== question.ends.join(), 'option-label', question.ends.join()),
		...faultIf(!ordered, 'interval', 'the cards do not lie in order'),
		...faultIf(gap !== key.gap, 'key', `belongs into gap ${gap}, key ${key.gap}`),
		...checkAnswers(c),
		...checkDirection(c),
		...checkItems(c, items),
		...checkLabels(c, texts, of),
		...checkPairs(c, of),
		...checkOptionWords(c, texts),
		...checkAliases(c, of)
	];
}

const precedes = (a: Item | undefined, b: Item | undefined): boolean =>
	before(a?.interval ?? NOWHERE, b?.interval ?? NOWHERE);

/** Before and behind nothing. */
const NOWHERE = [NaN, NaN] as const;
