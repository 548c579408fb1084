import { haveCommon } from '../wording/words.ts';
import type { Rule } from './sheet.ts';

/**
 * Rule 6 for what is put in order: `Paris 2024` must not be placed by its year, nor a stem about hosts
 * `since 1992` ask for the one of 1992, which can only be the first.
 */
export const showsItsValue: Rule = ({ options, values, literal }) =>
	values.some(
		({ words: { telling } }, i) =>
			haveCommon(telling, options[i]?.words.telling ?? []) ||
			(telling.length === 1 && haveCommon(telling, literal.telling))
	);
