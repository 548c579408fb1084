/** Every rule that the checker knows; a question that breaks none of them is proved. */
export const RULES = [
	// The question as an object
	'properties',
	'form',
	'key',
	// The certificate
	'unknown',
	'frame',
	'given',
	'key-fact',
	'answers',
	'verdict',
	'dependency',
	'closure',
	'reach',
	'refutation',
	'overlap',
	'contested',
	'excused',
	'modality',
	'qualifier',
	'interval',
	'direction',
	'cross-pair',
	'property',
	'second-exception',
	'rests',
	'count',
	'winner',
	'hop',
	'tolerance',
	'slider',
	'near-miss',
	'accepted',
	'unit-id',
	'topic',
	// The words
	'prompt',
	'option-label',
	'reason',
	'sources',
	'source-unnamed',
	'as-of',
	'needs-options',
	'mixed',
	'alike',
	'grammar-cue',
	'leak',
	'echo',
	'unsorted',
	'all-or-none',
	'negative',
	'absolute',
	'unfocused',
	'unit',
	'option-count',
	// The quiz
	'parallel',
	'fact-twice',
	'given-away',
	'negatives',
	'id-twice',
	'secret'
] as const;
export type Rule = (typeof RULES)[number];

/** What is wrong with a question, and by which rule. */
export interface Fault {
	readonly rule: Rule;
	readonly message: string;
}

/** One broken rule, and what shows it. */
export const fault = (rule: Rule, message: string): Fault => ({ rule, message });

/** One fault when the condition holds, none otherwise. */
export const faultIf = (broken: boolean, rule: Rule, message: string): readonly Fault[] =>
	broken ? [fault(rule, message)] : [];
