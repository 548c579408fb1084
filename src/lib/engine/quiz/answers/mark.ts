import type { Answer, Mark } from '../../../game/answer.ts';
import type { Key } from '../quiz.ts';
import { namesKey } from './read-text.ts';

/**
 * How good an answer is. Another form than the key's, or indices that are none, is wrong: what
 * comes from outside never throws. Order gets the share of pairs in order, many the right picks less
 * the wrong ones, pairs the share of right pairs, a number its closeness.
 */
export function mark(key: Key, answer: Answer): Mark {
	switch (key.form) {
		case 'one':
			return markIf(answer.form === 'one' && answer.option === key.option);
		case 'boolean':
			return markIf(answer.form === 'boolean' && answer.value === key.value);
		case 'place':
			return markIf(answer.form === 'place' && answer.gap === key.gap);
		case 'text':
			return markIf(answer.form === 'text' && namesKey(key, answer.text));
		case 'many':
			return markShare(answer.form === 'many' ? pickedShare(key.options, answer.options) : 0);
		case 'number':
			return markShare(answer.form === 'number' ? closeness(key, answer.value) : 0);
		case 'order':
			return markShare(answer.form === 'order' ? orderedShare(key.order, answer.order) : 0);
		case 'pairs':
			return markShare(answer.form === 'pairs' ? pairedShare(key.rights, answer.rights) : 0);
	}
}

/** The answer that gets full points. */
export function solutionOf(key: Key): Answer {
	switch (key.form) {
		case 'one':
			return { form: 'one', option: key.option };
		case 'many':
			return { form: 'many', options: key.options };
		case 'boolean':
			return { form: 'boolean', value: key.value };
		case 'number':
			return { form: 'number', value: key.value };
		case 'text':
			return { form: 'text', text: key.canonical };
		case 'order':
			return { form: 'order', order: key.order };
		case 'pairs':
			return { form: 'pairs', rights: key.rights };
		case 'place':
			return { form: 'place', gap: key.gap };
	}
}

const markIf = (right: boolean): Mark => markShare(right ? 1 : 0);

function markShare(share: number): Mark {
	if (share >= 1) return { verdict: 'right', share: 1 };
	return share > 0 ? { verdict: 'partly', share } : { verdict: 'wrong', share: 0 };
}

/** Right picks less wrong ones, over the number of right options; ticking everything gains nothing. */
function pickedShare(right: readonly number[], picked: readonly number[]): number {
	const chosen = new Set(picked);
	if (chosen.size !== picked.length) return 0;
	const hits = right.filter((option) => chosen.has(option)).length;
	return Math.max(0, (hits - (chosen.size - hits)) / right.length);
}

/** Full within the source's own precision, falling in a straight line to nothing at `reach` beyond it. */
function closeness(key: Extract<Key, { form: 'number' }>, value: number): number {
	if (!Number.isFinite(value)) return 0;
	const off = Math.max(key.low - value, value - key.high, 0);
	if (off === 0) return 1;
	return key.reach > 0 ? Math.max(0, 1 - off / key.reach) : 0;
}

/** The share of all pairs that stand in the right order (Kendall 1938). */
function orderedShare(right: readonly number[], given: readonly number[]): number {
	if (!isPermutation(given, right.length)) return 0;
	const place = new Array<number>(right.length).fill(0);
	right.forEach((option, position) => (place[option] = position));
	let inOrder = 0;
	let pairs = 0;
	for (let first = 0; first < given.length; first++) {
		for (let second = first + 1; second < given.length; second++) {
			pairs++;
			if ((place[given[first] ?? 0] ?? 0) < (place[given[second] ?? 0] ?? 0)) inOrder++;
		}
	}
	return pairs === 0 ? 0 : inOrder / pairs;
}

function pairedShare(right: readonly number[], given: readonly number[]): number {
	if (!isPermutation(given, right.length)) return 0;
	return given.filter((side, left) => side === right[left]).length / right.length;
}

const isPermutation = (given: readonly number[], length: number): boolean =>
	given.length === length &&
	new Set(given).size === length &&
	given.every((index) => Number.isInteger(index) && index >= 0 && index < length);
