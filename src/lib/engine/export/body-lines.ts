import { TICK_ALL } from '../../game/tick-all.ts';
import type { Choice, Item } from './item.ts';

/** What stands below the stem on paper: options with letters, what is to be ordered, paired or placed. */
export function bodyLines(item: Item): readonly string[] {
	switch (item.form) {
		case 'one':
			return optionLines(item.options);
		case 'many':
			return [`(${TICK_ALL}.)`, ...optionLines(item.options)];
		case 'boolean':
		case 'number':
		case 'text':
			return [];
		case 'order':
			return [...lettered(item.shown), endsLine(item.ends)];
		case 'pairs':
			return [
				...item.pairs.map(([left], index) => `${index + 1}. ${left}`),
				...lettered(item.rights)
			];
		case 'place':
			return [endsLine(item.ends), ...item.placed.map((card) => `– ${card}`), `→ ${item.item}`];
	}
}

/** The right answer, with the letters that stand before the options. */
export function answerLines(item: Item): readonly string[] {
	switch (item.form) {
		case 'one':
		case 'many':
			return item.options.flatMap(({ text, right }, index) =>
				right ? [`${letterOf(index)}. ${text}`] : []
			);
		case 'boolean':
		case 'number':
		case 'place':
			return item.answer;
		case 'text':
			return [item.accepted.join(' / ')];
		case 'order':
			return item.sorted.map((text) => `${letterOf(item.shown.indexOf(text))}. ${text}`);
		case 'pairs':
			return item.pairs.map(
				([left, right], index) =>
					`${index + 1}. ${left} – ${letterOf(item.rights.indexOf(right))}. ${right}`
			);
	}
}

const optionLines = (options: readonly Choice[]): readonly string[] =>
	lettered(options.map(({ text }) => text));

const lettered = (texts: readonly string[]): readonly string[] =>
	texts.map((text, index) => `${letterOf(index)}. ${text}`);

const endsLine = ([first, last]: readonly [string, string]): string => `(${first} → ${last})`;

/** A, B, ... Z, AA, AB, ... */
function letterOf(index: number): string {
	const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
