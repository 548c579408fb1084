import type { Rule } from './sheet.ts';

/** Rule 4: no two options read the same. */
export const repeatsAnOption: Rule = ({ options }) => {
	for (let i = 1; i < options.length; i++) {
		const text = options[i]?.text.toLowerCase();
		for (let j = 0; j < i; j++) if (options[j]?.text.toLowerCase() === text) return true;
	}
	return false;
};
