import {
	LISTED_MAX,
	type MePage,
	type RunLine,
	type ScorePoint
} from '../../game/pages/me-page.ts';
import type { TopicTotal, Totals } from '../../game/pages/me-page.ts';
import { goOnAddress } from '../../game/run-address.ts';
import { bestScore } from '../../game/score.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { thawTitle } from '../quizzes/quiz-store.ts';
import { listRuns, type RunSummary } from '../runs/list-runs.ts';
import { listTopics, type TopicSummary } from '../runs/list-topics.ts';
import { sumUp, type Sums } from '../runs/sum-up.ts';
import type { FactBases } from '../fact-bases.ts';
import type { Services } from '../services.ts';
import type { SessionId } from '../session/session-id.ts';

const NOTHING_YET: MePage = {
	runs: [],
	totals: { quizzes: 0, questions: 0, mean: null, best: null, byTopic: [] },
	overTime: []
};

/** The session's quizzes and what they add up to; `accepts` is the visitor's `Accept-Language` header. */
export async function mePage(
	{ database, bases }: Pick<Services, 'database' | 'bases'>,
	session: SessionId | null,
	accepts: string | null
): Promise<MePage> {
	if (session === null) return NOTHING_YET;
	const runs = (await listRuns(database, session, LISTED_MAX)).map(runLine);
	const topics = await listTopics(database, session);
	const byTopic = topics.map((topic): TopicTotal => {
		const { questions, right, share } = topic;
		return { topic: topicTitle(topic, bases, accepts), questions, right, share };
	});
	const totals = { ...meanAndBest(await sumUp(database, session)), byTopic };
	return { runs, totals, overTime: runs.toReversed().flatMap(scorePoint) };
}

function meanAndBest({ quizzes, questions, shares }: Sums): Omit<Totals, 'byTopic'> {
	if (quizzes === 0) return { quizzes, questions, mean: null, best: null };
	const mean = shares.reduce((sum, share) => sum + share, 0) / quizzes;
	return { quizzes, questions, mean, best: shares.reduce((a, b) => Math.max(a, b)) };
}

function runLine(row: RunSummary): RunLine {
	return {
		runId: row.id,
		resultId: row.result,
		title: thawTitle(row.title, row.language),
		mode: row.mode,
		day: row.day,
		length: row.length,
		answered: row.answered,
		right: row.right,
		points: row.points,
		best: bestScore(row.length, row.time_limit !== null),
		startedAt: row.started,
		finishedAt: row.finished,
		href: goOnAddress(row.id, row.finished === null ? row.answered : null)
	};
}

function scorePoint({ runId, title, points, best, finishedAt }: RunLine): readonly ScorePoint[] {
	return finishedAt === null ? [] : [{ runId, title, finishedAt, points, share: points / best }];
}

/** By the topic's id where the fact base has gone, or the topic from it. */
function topicTitle(
	{ base: name, topic }: TopicSummary,
	bases: FactBases,
	accepts: string | null
): string {
	const base = bases.get(name);
	if (base === undefined) return topic;
	return base.topics.get(topic)?.[chooseLanguage(accepts, base.languages)] ?? topic;
}
