import { writeQuiz } from '../../../src/lib/engine/quiz/write-quiz.ts';
import { parseName } from '../../../src/lib/game/name.ts';
import { openDatabase } from '../../../src/lib/server/database/open-database.ts';
import { loadFactBase } from '../../../src/lib/server/fact-bases.ts';
import type { QuizRef } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { saveQuiz } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { nameResult } from '../../../src/lib/server/results/name-result.ts';
import { loadOwnRun } from '../../../src/lib/server/runs/load-run.ts';
import { serveStep } from '../../../src/lib/server/runs/serve-step.ts';
import { startRun } from '../../../src/lib/server/runs/start-run.ts';
import type { Shell } from '../../../src/lib/server/shell.ts';
import { storeAnswer } from '../../../src/lib/server/runs/store-answer.ts';
import { SESSION_COOKIE } from '../../../src/lib/server/session/session-cookie.ts';
import { newSessionToken, sessionIdOf } from '../../../src/lib/server/session/session-id.ts';

/** A run of five questions, and the cookie of the browser whose it is. */
export interface Seeded {
	readonly id: string;
	readonly cookie: string;
	readonly length: number;
	/** Null while it is open. */
	readonly result: string | null;
}

const LENGTH = 5;

/** Puts runs into a database that no server has open: to be answered, or finished and named. */
export async function seedRuns(
	path: string,
	state: 'open' | 'finished',
	count: number
): Promise<readonly Seeded[]> {
	const database = await openDatabase({ kind: 'sqlite', path });
	const shell = { database, clock: Date.now };
	const quiz = await newQuiz(shell);
	const runs: Seeded[] = [];
	for (let number = 0; number < count; number++) {
		const run = await newRun(shell, quiz);
		runs.push(state === 'open' ? run : await finish(shell, run, `Rider ${number} Жүйрік`));
	}
	await database.destroy();
	return runs;
}

async function newQuiz({ database }: Shell): Promise<QuizRef> {
	const base = await loadFactBase('questions/elements');
	if (!base.ok) throw new Error('the fact base is not right');
	const recipe = { base: base.value.name, seed: 'bench', topics: [], kinds: [], level: null };
	const quiz = writeQuiz(base.value, { ...recipe, length: LENGTH });
	if (!quiz.ok) throw new Error('there are too few questions');
	return saveQuiz(database, { quiz: quiz.value, title: base.value.title, written: Date.now() });
}

async function newRun(shell: Shell, { id: quiz }: QuizRef): Promise<Seeded> {
	const token = newSessionToken();
	const session = sessionIdOf(token);
	await shell.database.insertInto('session').values({ id: session, started: Date.now() }).execute();
	const how = { language: 'en', limit: null, mode: 'quiz', rival: null } as const;
	const id = await startRun(shell, { session, quiz, ...how });
	return { id, cookie: `${SESSION_COOKIE}=${token}`, length: LENGTH, result: null };
}

async function finish(shell: Shell, run: Seeded, name: string): Promise<Seeded> {
	const { database } = shell;
	const { session } = await database
		.selectFrom('run')
		.select('session')
		.where('id', '=', run.id)
		.executeTakeFirstOrThrow();
	const load = () => loadOwnRun(database, run.id, session as ReturnType<typeof sessionIdOf>);
	for (let position = 0; position < LENGTH; position++) {
		const played = await load();
		if (played === null) throw new Error('the run is gone');
		await storeAnswer(shell, await serveStep(shell, played), { position, answer: null });
	}
	const played = await load();
	const called = parseName(name);
	if (!played?.finish || !called.ok) throw new Error('the run is not finished');
	await nameResult(database, played, called.value);
	return { ...run, result: played.finish.resultId };
}
