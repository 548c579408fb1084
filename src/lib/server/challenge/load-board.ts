import { sql } from 'kysely';
import { type Board, BOARD_MAX, type BoardLine } from '../../game/board.ts';
import type { Database } from '../database/open-database.ts';
import type { RunId } from '../ids.ts';
import { attemptOf } from '../runs/attempt-of.ts';
import type { SessionId } from '../session/session-id.ts';

/** Who looks at a board, and from which run's page; null for neither. */
export interface BoardLook {
	readonly session: SessionId | null;
	readonly shown: RunId | null;
}

/** Everyone who took a challenge, the one who began it first among equals. */
export const challengeBoard = (database: Database, challenge: RunId, look: BoardLook) =>
	readBoard(
		finishedRuns(database).where((on) =>
			on.or([on('run.challenge', '=', challenge), on('run.id', '=', challenge)])
		),
		look
	);

/** Everyone whose run counts for a day's round. */
export const dayBoard = (database: Database, day: string, look: BoardLook) =>
	readBoard(finishedRuns(database).where('run.day', '=', day), look);

const finishedRuns = (database: Database) =>
	database
		.selectFrom('run')
		.innerJoin('answer', 'answer.run', 'run.id')
		.innerJoin('serving', (join) =>
			join.onRef('serving.run', '=', 'run.id').onRef('serving.position', '=', 'answer.position')
		)
		.leftJoin('taken', (join) =>
			join.onRef('taken.session', '=', 'run.session').onRef('taken.quiz', '=', 'run.quiz')
		)
		.leftJoin('daily', 'daily.quiz', 'run.quiz')
		.where('run.finished', 'is not', null)
		.groupBy(['run.id', 'taken.run', 'daily.day'])
		.select(['run.id', 'run.name', 'run.session', 'run.day'])
		.select(['taken.run as first', 'daily.day as round'])
		.select(({ fn }) => [
			fn.countAll<number>().as('length'),
			fn.sum<number>('answer.points').as('points'),
			fn.countAll<number>().filterWhere('answer.verdict', '=', 'right').as('right'),
			// As `timeSpent` counts it.
			sql<number>`sum(min(max(0, answer.answered - serving.served), coalesce(run.time_limit, answer.answered)))`.as(
				'spent'
			)
		])
		.orderBy('points', 'desc')
		.orderBy('spent')
		.orderBy('run.finished');

type Row = Awaited<ReturnType<ReturnType<typeof finishedRuns>['execute']>>[number];

async function readBoard(
	runs: ReturnType<typeof finishedRuns>,
	{ session, shown }: BoardLook
): Promise<Board> {
	const rows = (await runs.execute()).map((row) => ({ ...row, attempt: attemptOf(row) }));
	const counted = rows.filter(({ attempt }) => attempt === 'counts');
	const others = rows.filter(({ attempt }) => attempt !== 'counts');
	const listed = [...counted, ...others].filter(
		(row, index) =>
			index < BOARD_MAX || row.id === shown || (row.session === session && row.attempt === 'counts')
	);
	const hasPlaces = counted.some(({ points }) => points > 0);
	const lines = listed.map((row): BoardLine => ({
		place: hasPlaces && row.attempt === 'counts' ? placeOf(row, counted) : null,
		name: row.name,
		right: row.right,
		length: row.length,
		points: row.points,
		spent: row.spent,
		attempt: row.attempt,
		isOwn: row.session === session,
		isShown: row.id === shown
	}));
	return { lines, more: rows.length - lines.length, counted: counted.length };
}

const placeOf = (row: Row, all: readonly Row[]): number =>
	1 + all.findIndex(({ points, spent }) => points === row.points && spent === row.spent);
