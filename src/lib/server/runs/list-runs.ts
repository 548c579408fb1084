import type { RunMode } from '../../game/run-view.ts';
import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';

/** A run with its sums, without its quiz. Times are milliseconds. */
export interface RunSummary {
	readonly id: string;
	readonly result: string | null;
	/** The fact base's title: a `Localized` as JSON. */
	readonly title: string;
	readonly language: string;
	readonly mode: RunMode;
	/** The day whose daily round the quiz is; null for none. */
	readonly day: string | null;
	readonly length: number;
	readonly time_limit: number | null;
	readonly started: number;
	readonly finished: number | null;
	readonly answered: number;
	readonly right: number;
	readonly points: number;
}

/** The session's runs, newest first, at most `limit`. */
export async function listRuns(
	database: Database,
	session: SessionId,
	limit: number
): Promise<readonly RunSummary[]> {
	return database
		.selectFrom('run')
		.innerJoin('quiz', 'quiz.id', 'run.quiz')
		.leftJoin('daily', 'daily.quiz', 'run.quiz')
		.leftJoin('answer', 'answer.run', 'run.id')
		.where('run.session', '=', session)
		.groupBy(['run.id', 'quiz.id', 'daily.day'])
		.orderBy('run.started', 'desc')
		.orderBy('run.id')
		.limit(limit)
		.select(['run.id', 'run.result', 'run.language', 'run.mode', 'run.time_limit'])
		.select(['run.started', 'run.finished', 'quiz.title', 'quiz.length', 'daily.day'])
		.select(({ fn, lit }) => [
			fn.count<number>('answer.position').as('answered'),
			fn.count<number>('answer.position').filterWhere('answer.verdict', '=', 'right').as('right'),
			fn.coalesce(fn.sum<number>('answer.points'), lit(0)).as('points')
		])
		.execute();
}
