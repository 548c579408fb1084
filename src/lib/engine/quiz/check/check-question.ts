import type { Language } from '../../../game/question.ts';
import type { FactBase } from '../../facts/fact-base.ts';
import type { WrittenQuestion } from '../quiz.ts';
import type { Case } from './case.ts';
import { checkDenials } from './item/check-denials.ts';
import { checkKeyFact } from './item/check-key-fact.ts';
import { checkNeutral } from './item/check-neutral.ts';
import { checkReason } from './item/check-reason.ts';
import { checkShape } from './item/check-shape.ts';
import { checkStem } from './item/check-stem.ts';
import type { Fault } from './fault.ts';
import { checkChoice } from './kinds/choice.ts';
import { checkCompare } from './kinds/compare.ts';
import { checkCount } from './kinds/count.ts';
import { checkEstimate } from './kinds/estimate.ts';
import { checkMany } from './kinds/many.ts';
import { checkMatch } from './kinds/match.ts';
import { checkOdd } from './kinds/odd.ts';
import { checkOrder } from './kinds/order.ts';
import { checkText } from './kinds/text.ts';
import { checkTimeline } from './kinds/timeline.ts';
import { checkTruth } from './kinds/truth.ts';
import { checkTwoHop } from './kinds/twohop.ts';
import { openCase } from './open-case.ts';

/**
 * Verifies a question against its fact base by a full scan, sharing no code with the writer: is the
 * key right and alone, is every other option refuted by what the certificate names, and is it worded
 * as a good item is? Empty when nothing is wrong.
 */
export function checkQuestion(
	base: FactBase,
	written: WrittenQuestion,
	language: Language
): readonly Fault[] {
	const shape = checkShape(written);
	if (shape.some(({ rule }) => rule === 'form' || rule === 'key')) return shape;
	const opened = openCase(base, written, language);
	if ('rule' in opened) return [...shape, opened];
	const basis = checkKeyFact(opened);
	if (basis.some(({ rule }) => rule === 'key-fact')) return [...shape, ...basis];
	const words = [...checkStem(opened), ...checkNeutral(opened)];
	const reasons = [...checkReason(opened), ...checkDenials(opened)];
	return [...shape, ...basis, ...checkKind(opened), ...words, ...reasons];
}

function checkKind(c: Case): readonly Fault[] {
	switch (c.proof.rule) {
		case 'choice':
			return checkChoice(c);
		case 'truth':
			return checkTruth(c);
		case 'estimate':
			return checkEstimate(c);
		case 'text':
			return checkText(c);
		case 'order':
			return checkOrder(c);
		case 'many':
			return checkMany(c);
		case 'match':
			return checkMatch(c);
		case 'odd':
			return checkOdd(c);
		case 'compare':
			return checkCompare(c);
		case 'count':
			return checkCount(c);
		case 'timeline':
			return checkTimeline(c);
		case 'twohop':
			return checkTwoHop(c);
	}
}
