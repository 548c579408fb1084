import type { Case } from '../case.ts';
import { faultIf, type Fault } from '../fault.ts';
import { containsRun, plain, tokensOf } from '../read/tokens.ts';

/**
 * Orders ascend, and comparisons ask for the first of the ends, or by their other text for the last: a stem
 * must not ask for the other one, in so many words ("latest first") or in an English comparative of it
 * ("later", for `latest`).
 */
export function checkDirection(c: Case): readonly Fault[] {
	const [first, last] = c.frame?.order?.ends ?? ['', ''];
	const wrong = asksForLast(c) ? first : last;
	const stem = tokensOf(c.question.prompt);
	const turned =
		c.proof.rule === 'compare'
			? [wrong, comparative(plain(wrong))].some((word) => containsRun(stem, tokensOf(word)))
			: containsRun(stem, tokensOf(`${wrong} first`));
	return faultIf(turned, 'direction', `the stem asks for the ${wrong}`);
}

/** Is the stem a comparison's text that asks for the one nearer to the last end? */
export const asksForLast = ({ proof, template, frame }: Case): boolean =>
	proof.rule === 'compare' && template !== null && template === frame?.order?.converse;

const IRREGULAR: Readonly<Record<string, string>> = { most: 'more', least: 'less', best: 'better' };

const comparative = (superlative: string): string =>
	IRREGULAR[superlative] ?? superlative.replace(/est$/, 'er');
