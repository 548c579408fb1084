import type { Selectable } from 'kysely';
import type { Database } from '../database/open-database.ts';
import type { RunTable } from '../database/tables.ts';
import type { QuizId, ResultId, RunId } from '../ids.ts';
import { thawTitle } from '../quizzes/quiz-store.ts';
import { readQuiz } from '../quizzes/read-quiz.ts';
import type { SessionId } from '../session/session-id.ts';
import { attemptOf } from './attempt-of.ts';
import type { PlayedRun } from './played-run.ts';
import { readSteps } from './read-steps.ts';

/** The run of that id, if it is this session's own; else null, whether or not it exists. */
export async function loadOwnRun(
	database: Database,
	id: string,
	session: SessionId | null
): Promise<PlayedRun | null> {
	if (session === null) return null;
	const row = await rowsWithQuiz(database)
		.where('run.id', '=', id)
		.where('run.session', '=', session)
		.executeTakeFirst();
	return row === undefined ? null : readRun(database, row);
}

/** The finished run behind a public result, whoever asks; null when there is none. */
export async function loadResultRun(
	database: Database,
	resultId: string
): Promise<PlayedRun | null> {
	const row = await rowsWithQuiz(database).where('run.result', '=', resultId).executeTakeFirst();
	return row === undefined ? null : readRun(database, row);
}

interface Row extends Selectable<RunTable> {
	readonly length: number;
	readonly title: string;
	/** The session's first run through the quiz. */
	readonly first: string | null;
	/** The day whose daily round the quiz is. */
	readonly round: string | null;
}

const rowsWithQuiz = (database: Database) =>
	database
		.selectFrom('run')
		.innerJoin('quiz', 'quiz.id', 'run.quiz')
		.leftJoin('taken', (join) =>
			join.onRef('taken.session', '=', 'run.session').onRef('taken.quiz', '=', 'run.quiz')
		)
		.leftJoin('daily', 'daily.quiz', 'run.quiz')
		.selectAll('run')
		.select(['quiz.length', 'quiz.title', 'taken.run as first', 'daily.day as round']);

async function readRun(database: Database, row: Row): Promise<PlayedRun | null> {
	const quiz = await readQuiz(database, { id: row.quiz, length: row.length });
	if (quiz === null) return null;
	return {
		id: row.id as RunId,
		session: row.session as SessionId,
		quizId: row.quiz as QuizId,
		quiz,
		title: thawTitle(row.title, row.language),
		run: {
			id: row.id,
			mode: row.mode,
			language: row.language,
			limit: row.time_limit,
			steps: await readSteps(database, row.id, quiz.key.length)
		},
		name: row.name,
		rival: row.rival as RunId | null,
		challenge: (row.challenge ?? row.id) as RunId,
		day: row.round,
		attempt: attemptOf(row),
		finish:
			row.finished === null || row.result === null
				? null
				: { resultId: row.result as ResultId, finishedAt: row.finished }
	};
}
