import type { Quiz } from '../../engine/quiz/quiz.ts';
import { joinUnits } from './join-units.ts';
import { nameQuestions } from './name-questions.ts';

/**
 * Makes a quiz fit for pages as it leaves the writer: under names that betray nothing, see `nameQuestions`, and
 * with numbers beside their units. Key and proofs stay as they are: what is typed and what is exported is
 * compared with the facts' own spelling. `first`: the place of its first question in a longer quiz.
 */
export const readyQuiz = (quiz: Quiz, first = 0): Quiz =>
	nameQuestions(
		{ ...quiz, questions: withJoinedUnits(quiz.questions), reasons: withJoinedUnits(quiz.reasons) },
		first
	);

const withJoinedUnits = <Texts>(texts: Texts): Texts =>
	JSON.parse(JSON.stringify(texts), (_, part: unknown) =>
		typeof part === 'string' ? joinUnits(part) : part
	);
