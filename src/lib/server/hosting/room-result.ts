import { createHash } from 'node:crypto';
import { entriesAt, withEntries } from '../../engine/quiz/entry.ts';
import { playerAt } from '../../engine/room/lookup.ts';
import { positionOf } from '../../engine/room/pick-question.ts';
import { markOf } from '../../engine/room/view/player-view.ts';
import type { Player, Room } from '../../engine/room/room.ts';
import type { Database } from '../database/open-database.ts';
import type { AnswerTable } from '../database/tables.ts';
import type { QuizId, ResultId, RunId } from '../ids.ts';
import type { LiveRoom } from '../live/live-room.ts';
import type { SessionId } from '../session/session-id.ts';
import { parsePublicName } from '../names/parse-public-name.ts';
import { loadRound, type StoredRound } from './load-round.ts';
import { timesSpent } from './times-spent.ts';

/** Who takes a result home. */
export interface Taker {
	readonly seat: number;
	/** Only this browser knows it: from it come the ids, the same each time. */
	readonly secret: string;
	readonly session: SessionId;
	readonly language: string;
}

/**
 * Keeps a player's way through a finished round as a run of its own, as if it had been played alone, so
 * that it can be looked through, shared and challenged. Asking twice keeps it once. Null while the round
 * goes on, or when nothing was asked.
 */
export async function keepResult(
	database: Database,
	live: LiveRoom,
	taker: Taker
): Promise<ResultId | null> {
	const { code, state } = live;
	const player = playerAt(state, taker.seat);
	if (state.stage.name !== 'finished' || player === null) return null;
	const asked = state.asks.flatMap((ask, index) => (ask.reveal === null ? [] : [index]));
	if (asked.length === 0) return null;
	const result = derive<ResultId>(taker.secret, code, 'result');
	const known = await database
		.selectFrom('run')
		.select('id')
		.where('result', '=', result)
		.executeTakeFirst();
	if (known === undefined) await keep({ database, live, taker, player, asked, result });
	return result;
}

interface Keeping {
	readonly database: Database;
	readonly live: LiveRoom;
	readonly taker: Taker;
	readonly player: Player;
	/** Indices of the questions that counted. */
	readonly asked: readonly number[];
	readonly result: ResultId;
}

async function keep(keeping: Keeping): Promise<void> {
	const { database, live, taker, player, asked, result } = keeping;
	if (live.state.stage.name !== 'finished') return;
	const finished = live.state.stage.at;
	const round = await loadRound(database, live.code);
	const spent = await timesSpent(database, live, taker.seat);
	const quiz = await keepQuiz(database, live.state, { round, asked, finished });
	const { session, language } = taker;
	const run = derive<RunId>(taker.secret, live.code, 'run');
	const limit = timeLimit(live.state);
	// What a class lets pass among itself is not said to everybody.
	const said = parsePublicName(player.name);
	const name = said.ok ? said.value : null;
	await database.transaction().execute(async (writing) => {
		await writing
			.insertInto('taken')
			.values({ session, quiz, run })
			.onConflict((conflict) => conflict.columns(['session', 'quiz']).doNothing())
			.execute();
		const times = { time_limit: limit, started: finished, finished };
		const plain = { mode: 'quiz' as const, rival: null, challenge: null, day: null };
		await writing
			.insertInto('run')
			.values({ id: run, session, quiz, language, ...times, result, name, ...plain })
			.execute();
		const steps = asked.map((ask) => stepOf(keeping, round, { ask, finished, spent, limit }));
		const rows = steps.map((step, position) => ({ run, position, ...step }));
		const served = rows.map(({ position }) => ({ run, position, served: finished }));
		await writing.insertInto('serving').values(served).execute();
		await writing.insertInto('answer').values(rows).execute();
	});
}

interface StepTimes {
	readonly ask: number;
	readonly finished: number;
	readonly spent: ReadonlyMap<number, number>;
	readonly limit: number | null;
}

/** What is stored of one question; whoever was not there yet has given no answer. */
function stepOf(
	{ live, player }: Keeping,
	round: StoredRound,
	{ ask, finished, spent, limit }: StepTimes
): Omit<AnswerTable, 'run' | 'position'> {
	const entry = player.entries.find((each) => each.ask === ask);
	const { verdict, share } = markOf(entry?.share ?? 0);
	const proof = round.quiz.proofs[askedAt(live.state, round, ask)];
	return {
		topic: proof?.topic ?? '',
		answer: entry?.answer ? JSON.stringify(entry.answer) : null,
		verdict,
		share,
		points: entry?.points ?? 0,
		answered: finished + (spent.get(ask) ?? limit ?? 0)
	};
}

/** Where in the quiz a question stands that the room asked; an index that it did not ask is a bug, and throws. */
function askedAt(room: Room, round: StoredRound, index: number): number {
	const ask = room.asks[index];
	if (ask === undefined) throw new RangeError(`question ${index} of ${room.asks.length} asked`);
	return positionOf(round, ask);
}

/** Time counts for points only where speed did. */
const timeLimit = ({ settings: { scoring, seconds } }: Room): number | null =>
	scoring === 'speed' && seconds !== null ? seconds * 1000 : null;

interface PlayedRound {
	readonly round: StoredRound;
	readonly asked: readonly number[];
	readonly finished: number;
}

/** The questions that counted, in the order asked, as a quiz of their own: one for all players of the room. */
async function keepQuiz(
	database: Database,
	room: Room,
	{ round, asked, finished }: PlayedRound
): Promise<QuizId> {
	const id = derive<QuizId>(round.id, room.code, 'played');
	const positions = asked.map((ask) => askedAt(room, round, ask));
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

const ID_LENGTH = 22;

/** An id that only whoever knows the secret can tell: SHA-256, cut to 132 bits. */
const derive = <Id extends string>(secret: string, code: string, what: string): Id =>
	createHash('sha256')
		.update(`${what}:${code}:${secret}`)
		.digest('base64url')
		.slice(0, ID_LENGTH) as Id;
