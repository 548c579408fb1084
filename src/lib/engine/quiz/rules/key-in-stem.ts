import { haveCommon } from '../wording/words.ts';
import type { Rule } from './sheet.ts';

/** Rule 6: no word of four letters and no number of the key stands in the stem, nor in a given's label. */
export const showsTheKey: Rule = ({ keys, literal, shown }) => {
	for (const { words } of keys) {
		if (haveCommon(words.telling, literal.telling)) return true;
		for (const label of shown) if (haveCommon(words.telling, label.words.telling)) return true;
	}
	return false;
};
