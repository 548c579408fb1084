import { playerAt } from '../../engine/room/lookup.ts';
import type { Player, Room } from '../../engine/room/room.ts';
import { markOf } from '../../engine/room/view/player-view.ts';
import type { Name } from '../../game/name.ts';
import type { Database } from '../database/open-database.ts';
import type { AnswerTable } from '../database/tables.ts';
import type { QuizId, ResultId, RunId } from '../ids.ts';
import type { LiveRoom } from '../live/live-room.ts';
import { parsePublicName } from '../names/parse-public-name.ts';
import type { SessionId } from '../session/session-id.ts';
import { deriveId } from './derive-id.ts';
import { keepPlayedQuiz } from './keep-played-quiz.ts';
import { loadRound } from './load-round.ts';
import { countedIn, positionAsked, type PlayedRound } from './played-round.ts';
import { timesSpent, type TimesSpent } from './times-spent.ts';

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
	const { code, state: room } = live;
	const player = playerAt(room, taker.seat);
	const counted = countedIn(room);
	if (room.stage.name !== 'finished' || player === null || counted.length === 0) return null;
	const result = deriveId<ResultId>(taker.secret, code, 'result');
	if (await isKept(database, result)) return result;
	const round = await loadRound(database, code);
	const played = { room, round, counted, finished: room.stage.at };
	const spent = await timesSpent(database, live, taker.seat);
	await storeRun(database, played, {
		run: deriveId<RunId>(taker.secret, code, 'run'),
		quiz: await keepPlayedQuiz(database, played),
		result,
		taker,
		name: publicName(player),
		answers: answersOf(player, played, spent)
	});
	return result;
}

async function isKept(database: Database, result: ResultId): Promise<boolean> {
	const row = await database
		.selectFrom('run')
		.select('id')
		.where('result', '=', result)
		.executeTakeFirst();
	return row !== undefined;
}

/** What a class lets pass among itself is not said to everybody. */
function publicName({ name }: Player): Name | null {
	const said = parsePublicName(name);
	return said.ok ? said.value : null;
}

type StoredAnswer = Omit<AnswerTable, 'run' | 'position'>;

/** What is stored of each question that counted; whoever was not there yet has given no answer. */
const answersOf = (
	player: Player,
	played: PlayedRound,
	spent: TimesSpent
): readonly StoredAnswer[] =>
	played.counted.map((index) => {
		const entry = player.entries.find(({ ask }) => ask === index);
		const { verdict, share } = markOf(entry?.share ?? 0);
		return {
			topic: played.round.quiz.proofs[positionAsked(played, index)]?.topic ?? '',
			answer: entry?.answer ? JSON.stringify(entry.answer) : null,
			verdict,
			share,
			points: entry?.points ?? 0,
			answered: played.finished + (spent.get(index) ?? timeLimit(played.room) ?? 0)
		};
	});

/** Time counts for points only where speed did. */
const timeLimit = ({ settings: { scoring, seconds } }: Room): number | null =>
	scoring === 'speed' && seconds !== null ? seconds * 1000 : null;

/** A run to be stored, whole. */
interface KeptRun {
	readonly run: RunId;
	readonly quiz: QuizId;
	readonly result: ResultId;
	readonly taker: Taker;
	readonly name: Name | null;
	readonly answers: readonly StoredAnswer[];
}

async function storeRun(
	database: Database,
	{ room, finished }: PlayedRound,
	{ run, quiz, result, taker: { session, language }, name, answers }: KeptRun
): Promise<void> {
	const served = answers.map((_, position) => ({ run, position, served: finished }));
	const answered = answers.map((answer, position) => ({ run, position, ...answer }));
	const times = { time_limit: timeLimit(room), started: finished, finished };
	const plain = { mode: 'quiz' as const, rival: null, challenge: null, day: null };
	await database.transaction().execute(async (writing) => {
		await writing
			.insertInto('taken')
			.values({ session, quiz, run })
			.onConflict((conflict) => conflict.columns(['session', 'quiz']).doNothing())
			.execute();
		await writing
			.insertInto('run')
			.values({ id: run, session, quiz, language, ...times, result, name, ...plain })
			.execute();
		await writing.insertInto('serving').values(served).execute();
		await writing.insertInto('answer').values(answered).execute();
	});
}
