import type { Answer, Mark } from '../../game/answer.ts';
import { scoreOf } from '../../game/score.ts';
import { mark } from '../quiz/answers/mark.ts';
import type { Key } from '../quiz/quiz.ts';
import { graceEnd, isTimeUp, timeSpent } from './deadline.ts';
import type { AnsweredStep } from './run.ts';

/** An answer as it arrived (null for a skipped question), and what it is judged by. */
export interface Judgement {
	readonly answer: Answer | null;
	readonly key: Key;
	readonly servedAt: number;
	/** When the answer arrived, in milliseconds since 1970. */
	readonly now: number;
	/** Milliseconds; null without a timer. */
	readonly limit: number | null;
}

const NOTHING: Mark = { verdict: 'wrong', share: 0 };

/** Marks and scores an answer; what arrives when time is up counts as no answer, given at the last moment. */
export function judge({ answer, key, servedAt, now, limit }: Judgement): AnsweredStep {
	const taken = isTimeUp(servedAt, limit, now) ? null : answer;
	const answeredAt = Math.min(Math.max(now, servedAt), graceEnd(servedAt, limit));
	const given = taken === null ? NOTHING : mark(key, taken);
	const pace = limit === null ? null : { spent: timeSpent({ servedAt, answeredAt }, limit), limit };
	const points = scoreOf(given, pace);
	return { stage: 'answered', servedAt, answeredAt, answer: taken, mark: given, points };
}
