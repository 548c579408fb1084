import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Language, Localized } from '../../game/question.ts';
import type { Database } from '../database/open-database.ts';
import { newQuizId, type QuizId } from '../ids.ts';

/** A quiz to keep for as long as a run refers to it. */
export interface NewQuiz {
	readonly quiz: Quiz;
	/** The fact base's title. */
	readonly title: Localized;
	/** When it was written, in milliseconds since 1970. */
	readonly written: number;
}

/** A stored quiz to start a run through. */
export interface QuizRef {
	readonly id: QuizId;
	readonly languages: readonly Language[];
}

/** Freezes a quiz: nothing changes it from now on. */
export async function saveQuiz(
	database: Database,
	{ quiz, title, written }: NewQuiz
): Promise<QuizRef> {
	const id = newQuizId();
	await database
		.insertInto('quiz')
		.values({
			id,
			base: quiz.base.name,
			title: JSON.stringify(title),
			length: quiz.key.length,
			content: JSON.stringify(quiz),
			written
		})
		.execute();
	return { id, languages: quiz.languages };
}

/** Reads back what `saveQuiz` wrote as `content`. */
export const thawQuiz = (content: string): Quiz => JSON.parse(content);

/** Reads back what `saveQuiz` wrote as `title`, in one language. */
export function thawTitle(title: string, language: string): string {
	const titles: Localized = JSON.parse(title);
	return titles[language] ?? Object.values(titles)[0] ?? '';
}
