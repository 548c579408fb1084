import type { Label } from '../wording/labels.ts';
import type { Rule, StemRule } from './sheet.ts';

/** Rule 5: the stem does not end in an article that fits only some options. */
export const endsInArticle: StemRule = (text) => /\b(?:a|an)\b[\s_:…?.]*$/iu.test(text);

/** Rule 5: the right option is not the only one with an article before it. */
export const articleGivesAway: Rule = ({ options, rights }) => {
	if (options.length === 0 || rights.length !== 1) return false;
	const opens = options.map(opensWithArticle);
	const right = rights[0] ?? -1;
	return (
		opens.every((has, i) => has === (i === right)) || opens.every((has, i) => has !== (i === right))
	);
};

const ARTICLES: readonly string[] = ['the ', 'a ', 'an '];
const opensWithArticle = ({ lower }: Label): boolean =>
	ARTICLES.some((article) => lower.startsWith(article));
