import type { Database } from '../database/open-database.ts';
import type { SessionId } from '../session/session-id.ts';

/** How a session did in one topic of one fact base, over its finished runs. */
export interface TopicSummary {
	readonly base: string;
	/** The topic's id. */
	readonly topic: string;
	readonly questions: number;
	readonly right: number;
	/** Mean share of the marks, 0 to 1. */
	readonly share: number;
}

/** Topics with most questions first. */
export async function listTopics(
	database: Database,
	session: SessionId
): Promise<readonly TopicSummary[]> {
	return database
		.selectFrom('answer')
		.innerJoin('run', 'run.id', 'answer.run')
		.innerJoin('quiz', 'quiz.id', 'run.quiz')
		.where('run.session', '=', session)
		.where('run.finished', 'is not', null)
		.groupBy(['quiz.base', 'answer.topic'])
		.select(['quiz.base', 'answer.topic'])
		.select(({ fn }) => [
			fn.countAll<number>().as('questions'),
			fn.countAll<number>().filterWhere('verdict', '=', 'right').as('right'),
			fn.avg<number>('share').as('share')
		])
		.orderBy('questions', 'desc')
		.orderBy('quiz.base')
		.orderBy('answer.topic')
		.execute();
}
