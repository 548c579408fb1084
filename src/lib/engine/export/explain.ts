import type { Item } from './item.ts';

/** The reason and its sources, a line each; for formats that set each remark at its option. */
export const explain = ({ reason, sources }: Item): string => lines([reason, ...sources]);

/** The same with the remarks on options that the reason has not said, for formats without another place for them. */
export const explainAll = ({ reason, remarks, sources }: Item): string =>
	lines([reason, ...remarks.filter((remark) => !reason.includes(remark)), ...sources]);

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
