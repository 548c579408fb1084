import type { Transaction } from 'kysely';
import { entriesOf, withEntries } from '../../engine/quiz/entry.ts';
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

const firstOf = (quiz: Quiz, length: number): Quiz =>
	withEntries({ ...quiz, recipe: { ...quiz.recipe, length } }, entriesOf(quiz).slice(0, length));
