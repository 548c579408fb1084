import { haveCommon } from '../wording/words.ts';
import type { Sheet } from './sheet.ts';

/** Rule 6: no word of four letters and no number of the key stands in the stem, nor in a given's label. */
export const showsTheKey = ({
	keys,
	literal,
	shown
}: Pick<Sheet, 'keys' | 'literal' | 'shown'>): boolean => {
	for (const { words } of keys) {
		if (haveCommon(words.telling, literal.telling)) return true;
		for (const { telling } of shown) if (haveCommon(words.telling, telling)) return true;
	}
	return false;
};
