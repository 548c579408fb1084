import type { Rule } from './sheet.ts';

/** A name to type is short, and either words or a code: nobody types `up to 57 kg` as it is written. */
export const isHardToType: Rule = ({ kind, keys }) => {
	if (kind !== 'text') return false;
	const text = keys[0]?.text ?? '';
	if (text.length === 0 || text.length > LONGEST) return true;
	const words = text.split(/[\s/]+/u).length;
	return words > MOST_WORDS || (/\p{N}/u.test(text) && words > 1);
};

const LONGEST = 40;
const MOST_WORDS = 5;
