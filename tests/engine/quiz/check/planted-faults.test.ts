import { expect, it } from 'vitest';
import { COMPOSED_PLANTINGS } from './plantings-composed.ts';
import { COUNT_PLANTINGS } from './plantings-counts.ts';
import { EVIDENCE_PLANTINGS } from './plantings-evidence.ts';
import { HOP_PLANTINGS } from './plantings-hops.ts';
import { KIND_PLANTINGS } from './plantings-kinds.ts';
import { PROOF_PLANTINGS } from './plantings-proof.ts';
import { REASON_PLANTINGS } from './plantings-reasons.ts';
import { WORD_PLANTINGS } from './plantings-words.ts';
import { RULES, type Rule } from '../../../../src/lib/engine/quiz/check/fault.ts';
import { rulesBroken, type Planting } from './spoil.ts';

const ALL: readonly Planting[] = [
	...PROOF_PLANTINGS,
	...EVIDENCE_PLANTINGS,
	...WORD_PLANTINGS,
	...KIND_PLANTINGS,
	...HOP_PLANTINGS,
	...COMPOSED_PLANTINGS,
	...COUNT_PLANTINGS,
	...REASON_PLANTINGS
];

for (const [name, rule, written, world] of ALL) {
	it(`${name} breaks the rule ${rule} and no other`, () => {
		expect(rulesBroken(written, world)).toEqual([rule]);
	});
}

/** These are broken between questions: `check-quiz.test.ts` plants them. */
const OF_A_QUIZ: readonly Rule[] = [
	'parallel',
	'fact-twice',
	'given-away',
	'negatives',
	'id-twice',
	'secret'
];

it('every rule of the checker has a fault planted for it', () => {
	const planted = new Set<Rule>([...ALL.map(([, rule]) => rule), ...OF_A_QUIZ]);
	expect(RULES.filter((rule) => !planted.has(rule))).toEqual([]);
});
