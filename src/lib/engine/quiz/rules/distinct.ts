import type { Rule } from './sheet.ts';

/** Rule 4: no two options read the same. */
export const repeatsAnOption: Rule = ({ options }) => {
	for (let i = 1; i < options.length; i++) {
		const lower = options[i]?.lower;
		for (let j = 0; j < i; j++) if (options[j]?.lower === lower) return true;
	}
	return false;
};
