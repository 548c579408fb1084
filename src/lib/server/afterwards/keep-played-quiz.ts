import { entriesAt, withEntries } from '../../engine/quiz/entry.ts';
import type { Database } from '../database/open-database.ts';
import type { QuizId } from '../ids.ts';
import { deriveId } from './derive-id.ts';
import { positionAsked, type PlayedRound } from './played-round.ts';

/**
 * Stores the questions that counted, in the order asked, as a quiz of their own: one for all players of the
 * room.
 */
export async function keepPlayedQuiz(database: Database, played: PlayedRound): Promise<QuizId> {
	const { room, round, counted, finished } = played;
	const id = deriveId<QuizId>(round.id, room.code, 'played');
	const positions = counted.map((index) => positionAsked(played, index));
	const recipe = { ...round.quiz.recipe, length: positions.length };
	const quiz = withEntries({ ...round.quiz, recipe }, entriesAt(round.quiz, positions));
	await database
		.insertInto('quiz')
		.values({
			id,
			base: quiz.base.name,
			title: round.title,
			length: positions.length,
			content: JSON.stringify(quiz),
			written: finished
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
	return id;
}
