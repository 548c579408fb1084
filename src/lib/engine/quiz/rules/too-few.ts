import type { Rule } from './sheet.ts';

/** Rule 23: three or four options; two only where two are compared. */
export const offersTooFew: Rule = ({ kind, options, rights }) => {
	if (options.length === 0) return false;
	return kind === 'compare' ? options.length !== 2 : options.length < 3 || rights.length === 0;
};
