import type { Rule } from './sheet.ts';

/** Rule 3: all options are written in one script. */
export const mixesScripts: Rule = ({ options }) => {
	let scripts = 0;
	for (const { script } of options) scripts |= script;
	return (scripts & (scripts - 1)) !== 0;
};
