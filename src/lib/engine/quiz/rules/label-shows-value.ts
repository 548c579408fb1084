import { haveCommon } from '../wording/words.ts';
import type { Rule } from './sheet.ts';

/** Rule 6 for what is put in order: `Paris 2024` must not be placed by its year. */
export const showsItsValue: Rule = ({ options, values }) =>
	values.some((value, i) => haveCommon(value.words.telling, options[i]?.words.telling ?? []));
