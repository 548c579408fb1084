import type { Case } from '../case.ts';
import { faultIf, type Fault } from '../fault.ts';
import { containsRun, plain, tokensOf } from '../read/tokens.ts';

/**
 * Orders ascend and comparisons ask for the first of the ends: a stem must not ask for the last one,
 * in so many words ("latest first") or in an English comparative of it ("later", for `latest`).
 */
export function checkDirection(c: Case): readonly Fault[] {
	const [, last] = c.frame?.order?.ends ?? ['', ''];
	const stem = tokensOf(c.question.prompt);
	const turned =
		c.proof.rule === 'compare'
			? [last, comparative(plain(last))].some((word) => containsRun(stem, tokensOf(word)))
			: containsRun(stem, tokensOf(`${last} first`));
	return faultIf(turned, 'direction', `the stem asks for the ${last}`);
}

const IRREGULAR: Readonly<Record<string, string>> = { most: 'more', least: 'less', best: 'better' };

const comparative = (superlative: string): string =>
	IRREGULAR[superlative] ?? superlative.replace(/est$/, 'er');
