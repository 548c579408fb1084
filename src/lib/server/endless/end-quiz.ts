import type { Transaction } from 'kysely';
import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { Tables } from '../database/tables.ts';
import type { QuizId } from '../ids.ts';

/**
 * Freezes the quiz of an endless run at the questions that were answered: from now on it is a quiz like
 * any other, which others may play against. Nobody else can have begun it before.
 */
export async function endQuiz(
	transaction: Transaction<Tables>,
	{ id, quiz }: { readonly id: QuizId; readonly quiz: Quiz },
	length: number
): Promise<void> {
	await transaction
		.updateTable('quiz')
		.set({ content: JSON.stringify(firstOf(quiz, length)), length })
		.where('id', '=', id)
		.execute();
}

function firstOf(quiz: Quiz, length: number): Quiz {
	const cut = <Part>(parts: Readonly<Record<string, readonly Part[]>>) =>
		Object.fromEntries(
			Object.entries(parts).map(([language, all]) => [language, all.slice(0, length)])
		);
	return {
		...quiz,
		recipe: { ...quiz.recipe, length },
		questions: cut(quiz.questions),
		key: quiz.key.slice(0, length),
		proofs: quiz.proofs.slice(0, length),
		reasons: cut(quiz.reasons)
	};
}
