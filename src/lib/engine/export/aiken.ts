import { oneLine } from './clean-text.ts';
import { plainEmphasis } from './emphasis.ts';
import type { Choice, Item } from './item.ts';

/**
 * Aiken (docs.moodle.org, "Aiken format"): a stem on one line, lettered options, one right. It has no
 * place for reasons.
 */
export const writeAiken = (items: readonly Item[]): string => items.map(question).join('\n');

/**
 * A line is told by how it begins, so a stem must not look like an option or an answer; lines of a
 * single byte are skipped, and letters end at Z.
 */
export function fitsAiken(item: Item): boolean {
	const options = optionsOf(item);
	return (
		!/^(?:[A-Z][).]|ANSWER:)/u.test(stemOf(item)) &&
		stemOf(item).length > 1 &&
		options.length >= 2 &&
		options.length <= 26
	);
}

function question(item: Item): string {
	const options = optionsOf(item);
	const lines = options.map(({ text }, index) => `${letter(index)}. ${oneLine(text)}`);
	const right = options.findIndex((option) => option.right);
	return [stemOf(item), ...lines, `ANSWER: ${letter(right)}`, ''].join('\n');
}

const stemOf = ({ stem }: Item): string => oneLine(plainEmphasis(stem));

function optionsOf(item: Item): readonly Choice[] {
	if (item.form === 'one') return item.options;
	if (item.form !== 'boolean') return [];
	return [
		{ text: 'True', right: item.value },
		{ text: 'False', right: !item.value }
	];
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
