import type { Rule } from './sheet.ts';

/** Rule 11: numbers, dates and ladders stand ascending. */
export const isUnsorted: Rule = ({ ranks }) =>
	ranks !== null && ranks.some((rank, i) => i > 0 && rank <= (ranks[i - 1] ?? rank));
