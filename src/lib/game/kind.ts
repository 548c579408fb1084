/** The rule that makes a question right. A new kind usually needs no new form. */
export const KINDS = [
	'choice',
	'truth',
	'estimate',
	'order',
	'text',
	'many',
	'match',
	'odd',
	'compare',
	'count',
	'twohop',
	'timeline'
] as const;
export type Kind = (typeof KINDS)[number];

/** How a question is answered and marked, whatever made it right. */
export const FORMS = [
	'one',
	'many',
	'boolean',
	'number',
	'text',
	'order',
	'pairs',
	'place'
] as const;
export type Form = (typeof FORMS)[number];

/** How hard a question is meant to be, easiest first. */
export const LEVELS = ['easy', 'medium', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

/** Is this text, posted or typed, the name of a kind? Letter case counts. */
export const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);
/** Is it the name of a level? A mix of all is no level. */
export const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text);
