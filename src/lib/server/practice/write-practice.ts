import type { FactBase } from '../../engine/facts/fact-base.ts';
import { quizOf } from '../../engine/quiz/quiz-of.ts';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import { type Subject, writeAbout } from '../../engine/quiz/write-about.ts';
import { writeUnasked } from '../../engine/quiz/write-unasked.ts';
import type { SubjectName } from '../../engine/quiz/subject-of.ts';

/** Questions in one round of practice. */
export const PRACTICE_LENGTH = 10;

/** What a round of practice is written from. */
export interface PracticeOrder {
	readonly seed: string;
	readonly language: string;
	/** What is due, first to be asked first. */
	readonly due: readonly Subject[];
	/** What was ever asked before, due or not. */
	readonly seen: ReadonlySet<SubjectName>;
}

/** Up to `PRACTICE_LENGTH` questions: what is due, and where that is not enough, what was never asked. */
export function writePractice(base: FactBase, order: PracticeOrder): Quiz {
	const { seed, language, due, seen } = order;
	const again = due.flatMap(
		(subject, number) => writeAbout(base, subject, { seed, number, language }) ?? []
	);
	const wanted = PRACTICE_LENGTH - Math.min(PRACTICE_LENGTH, again.length);
	const unseen = writeUnasked(base, { seed: `${seed}/new`, language, asked: seen }).take(wanted);
	const written = [...again.slice(0, PRACTICE_LENGTH), ...unseen];
	const recipe = { seed, length: written.length, topics: [], kinds: [], level: null };
	return quizOf(base, { recipe: { base: base.name, ...recipe }, language, written });
}
