import type { Quiz } from '../../engine/quiz/quiz.ts';
import type { RoomStep } from '../../engine/room/command.ts';
import type { RoomCode } from '../../game/room/code.ts';
import type { Database } from '../database/open-database.ts';
import type { QuizId } from '../ids.ts';
import { thawQuiz } from '../quizzes/quiz-store.ts';

/** A room's quiz whole, proofs included: for what comes after the round. */
export interface StoredRound {
	readonly id: QuizId;
	readonly quiz: Quiz;
	/** A `Localized` as JSON. */
	readonly title: string;
	readonly steps: readonly RoomStep[];
}

/** Reads it; a code without a room is a bug, since the room was found before. */
export async function loadRound(database: Database, code: RoomCode): Promise<StoredRound> {
	const row = await database
		.selectFrom('room')
		.innerJoin('quiz', 'quiz.id', 'room.quiz')
		.select(['quiz.id', 'quiz.content', 'quiz.title', 'room.steps'])
		.where('room.code', '=', code)
		.executeTakeFirstOrThrow();
	const steps: readonly RoomStep[] = JSON.parse(row.steps);
	return { id: row.id as QuizId, quiz: thawQuiz(row.content), title: row.title, steps };
}
