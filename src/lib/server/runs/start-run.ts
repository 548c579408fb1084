import type { Clock } from '../clock.ts';
import type { Database } from '../database/open-database.ts';
import { newRunId, type QuizId, type RunId } from '../ids.ts';
import type { SessionId } from '../session/session-id.ts';

/** What every function that walks a run is handed. */
export interface RunShell {
	readonly database: Database;
	readonly clock: Clock;
}

export interface NewRun {
	readonly session: SessionId;
	readonly quiz: QuizId;
	/** One of the quiz's languages. */
	readonly language: string;
	/** Milliseconds for each question; null without a timer. */
	readonly limit: number | null;
}

/** Starts one player's walk through a quiz that is stored. No question is served yet: no clock runs. */
export async function startRun(shell: RunShell, run: NewRun): Promise<RunId> {
	const id = newRunId();
	await shell.database
		.insertInto('run')
		.values({
			id,
			session: run.session,
			quiz: run.quiz,
			language: run.language,
			time_limit: run.limit,
			started: shell.clock(),
			finished: null,
			result: null
		})
		.execute();
	return id;
}
