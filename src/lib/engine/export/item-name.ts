import { oneLine } from './clean-text.ts';
import { plainEmphasis } from './emphasis.ts';
import type { Item } from './item.ts';

/** What a list of questions shows of one: the beginning of its stem, on one line. */
export function itemName({ stem }: Item): string {
	const letters = [...oneLine(plainEmphasis(stem))];
	if (letters.length <= LONGEST) return letters.join('');
	return `${letters
		.slice(0, LONGEST - 1)
		.join('')
		.trimEnd()}…`;
}

/** Moodle cuts names at 255 signs; a list shows fewer. */
const LONGEST = 100;
