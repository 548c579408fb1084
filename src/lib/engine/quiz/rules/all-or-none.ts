import type { Label } from '../wording/labels.ts';
import type { Rule } from './sheet.ts';

/** Rule 13: no option speaks of the other options. */
export const speaksOfOptions: Rule = ({ options, besides }) =>
	options.some(isOfOptions) || besides.some(isOfOptions);

const isOfOptions = ({ text }: Label): boolean => text.length > SHORTEST && OF_OPTIONS.test(text);

const SHORTEST = 10;
const OF_OPTIONS =
	/\b(?:all|none|both|neither) of (?:the above|these|them)\b|все перечисленн|ни один из|жоғарыдағылардың/iu;
