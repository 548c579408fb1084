import type { Transaction } from 'kysely';
import { isoDay } from '../../game/format-time.ts';
import type { RunMode } from '../../game/run-view.ts';
import type { Tables } from '../database/tables.ts';
import { newRunId, type QuizId, type RunId } from '../ids.ts';
import { findBegunRun } from './find-begun-run.ts';
import type { PlayedRun } from './played-run.ts';
import type { SessionId } from '../session/session-id.ts';
import type { Shell } from '../shell.ts';

/** Who is to walk through which quiz, and how. */
export interface NewRun {
	readonly session: SessionId;
	readonly quiz: QuizId;
	/** One of the quiz's languages. */
	readonly language: string;
	/** Milliseconds for each question; null without a timer. */
	readonly limit: number | null;
	readonly mode: RunMode;
	/** The run to beat and the challenge that it belongs to; null without one. */
	readonly rival: Pick<PlayedRun, 'id' | 'challenge'> | null;
}

/**
 * Starts one player's walk through a quiz that is stored. No question is served yet: no clock runs. The
 * first run of a session through a quiz is noted as the one that counts, also for the daily round when
 * the quiz is today's. A walk that the session has begun through it and not finished is gone on with: in
 * a second one beside it the answers could be looked up.
 */
export async function startRun(shell: Shell, run: NewRun): Promise<RunId> {
	const id = newRunId();
	const started = shell.clock();
	return shell.database.transaction().execute(async (transaction) => {
		const begun = await findBegunRun(transaction, run);
		if (begun !== null) return begun;
		const isFirst = await takeQuiz(transaction, run, id);
		await transaction
			.insertInto('run')
			.values({
				id,
				session: run.session,
				quiz: run.quiz,
				language: run.language,
				time_limit: run.limit,
				started,
				finished: null,
				result: null,
				name: null,
				mode: run.mode,
				rival: run.rival?.id ?? null,
				challenge: run.rival?.challenge ?? null,
				day: isFirst ? await todaysRound(transaction, run.quiz, isoDay(started)) : null
			})
			.execute();
		return id;
	});
}

/** Notes the session's first run through a quiz; says whether this is it. */
async function takeQuiz(
	transaction: Transaction<Tables>,
	{ session, quiz }: NewRun,
	run: RunId
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await transaction
		.insertInto('taken')
		.values({ session, quiz, run })
		.onConflict((conflict) => conflict.columns(['session', 'quiz']).doNothing())
		.executeTakeFirstOrThrow();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Today, when the quiz is today's daily round; else null. */
async function todaysRound(
	transaction: Transaction<Tables>,
	quiz: QuizId,
	today: string
): Promise<string | null> {
	const round = await transaction
		.selectFrom('daily')
		.select('day')
		.where('quiz', '=', quiz)
		.where('day', '=', today)
		.executeTakeFirst();
	return round?.day ?? null;
}
