/**
 * What one more question of an endless run costs when a thousand came before it, by what it cost among the
 * first ones: from opening its page to the stored answer, without a browser. Prints a JSON line for each
 * fact base.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentPosition } from '../../src/lib/engine/run/run.ts';
import type { FactBase } from '../../src/lib/engine/facts/fact-base.ts';
import { judgePost } from '../../src/lib/server/answers/judge-post.ts';
import { openDatabase } from '../../src/lib/server/database/open-database.ts';
import { beginEndlessly, extendQuiz } from '../../src/lib/server/endless/extend-quiz.ts';
import { loadFactBase } from '../../src/lib/server/fact-bases.ts';
import { stepPage } from '../../src/lib/server/pages/step-page.ts';
import { saveQuiz } from '../../src/lib/server/quizzes/quiz-store.ts';
import { loadOwnRun } from '../../src/lib/server/runs/load-run.ts';
import type { PlayedRun } from '../../src/lib/server/runs/played-run.ts';
import { serveStep } from '../../src/lib/server/runs/serve-step.ts';
import { startRun } from '../../src/lib/server/runs/start-run.ts';
import { storeAnswer } from '../../src/lib/server/runs/store-answer.ts';
import { newSessionToken, sessionIdOf } from '../../src/lib/server/session/session-id.ts';
import { rightPost } from '../server/endless/right-post.ts';

const QUESTIONS = 1100;
/** A hundred questions, so that the seldom ones after which the quiz is stored again count as well. */
const EARLY = [10, 110] as const;
const LATE = [1000, 1100] as const;

for (const name of ['elements', 'paris-2024']) {
	const base = await loadFactBase(`questions/${name}`);
	if (!base.ok) throw new Error(`the fact base ${name} is not right`);
	await play(base.value);
	const spent = await play(base.value);
	const [early, late] = [mean(spent.slice(...EARLY)), mean(spent.slice(...LATE))];
	const worst = Math.max(...spent.slice(...LATE));
	console.log(
		JSON.stringify({
			bench: 'endless',
			base: name,
			early_ms: round(early),
			late_ms: round(late),
			late_ratio: round(late / early),
			late_worst_ms: round(worst)
		})
	);
}

/** Answers one question after the other rightly; gives back how long each took, in milliseconds. */
async function play(base: FactBase): Promise<readonly number[]> {
	const folder = mkdtempSync(join(tmpdir(), 'baige-bench-'));
	const database = await openDatabase({ kind: 'sqlite', path: join(folder, 'baige.db') });
	try {
		const shell = { database, clock: Date.now, bases: new Map([[base.name, base]]) };
		const session = sessionIdOf(newSessionToken());
		await database.insertInto('session').values({ id: session, started: Date.now() }).execute();
		const quiz = beginEndlessly(base, 'bench', 'en');
		const { id } = await saveQuiz(database, { quiz, title: base.title, written: Date.now() });
		const how = { language: 'en', limit: null, mode: 'endless', rival: null } as const;
		const run = await startRun(shell, { session, quiz: id, ...how });
		const load = async (): Promise<PlayedRun> => {
			const played = await loadOwnRun(database, run, session);
			if (played === null) throw new Error('the run is gone');
			return played;
		};
		const spent: number[] = [];
		while (spent.length < QUESTIONS) spent.push(await time(() => answerOne(shell, load)));
		return spent;
	} finally {
		await database.destroy();
		rmSync(folder, { recursive: true });
	}
}

/** As the page of a question and its form do. */
async function answerOne(
	shell: Parameters<typeof extendQuiz>[0],
	load: () => Promise<PlayedRun>
): Promise<void> {
	const shown = await serveStep(shell, await extendQuiz(shell, await load()));
	const position = currentPosition(shown.run);
	if (position === null) throw new Error('the run has ended');
	await stepPage(shell, shown, position);
	const played = await load();
	const question = played.quiz.questions['en']?.[position];
	const key = played.quiz.key[position];
	if (question === undefined || key === undefined) throw new Error('there is no such question');
	const posted = Map.groupBy(rightPost(played.quiz, 'en', position), ([field]) => field);
	const fields = Object.fromEntries(
		[...posted].map(([field, pairs]) => [field, pairs.map(([, value]) => value)])
	);
	const post = judgePost({ question, key }, fields);
	if (post.outcome !== 'answered') throw new Error('this is no answer');
	await storeAnswer(shell, played, { position, answer: post.answer });
	await stepPage(shell, await load(), position);
}

async function time(work: () => Promise<void>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
