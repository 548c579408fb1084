import { isSameScript } from '../wording/script.ts';
import type { Rule } from './sheet.ts';

/** Rule 3: all options are written in one script. */
export const mixesScripts: Rule = ({ options }) => {
	const first = options[0]?.script ?? 0;
	return options.some(({ script }) => !isSameScript(script, first));
};
