import { haveCommon } from '../wording/words.ts';
import type { Rule } from './sheet.ts';

/** Rule 6 for numbers: none that is offered stands in the stem (words of a name may: all options can share them). */
export const offersWhatTheStemSays: Rule = ({ options, shown, literal, ranks }) =>
	ranks !== null &&
	options.some(
		({ words }) =>
			haveCommon(words.telling, literal.telling) ||
			shown.some(({ telling }) => haveCommon(words.telling, telling))
	);
