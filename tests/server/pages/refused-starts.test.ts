import { describe, expect, test } from 'vitest';
import type { FactBase } from '../../../src/lib/engine/facts/fact-base.ts';
import { START_FIELDS } from '../../../src/lib/game/pages/home-page.ts';
import { dayOf } from '../../../src/lib/game/day.ts';
import { playDay } from '../../../src/lib/server/daily/play-day.ts';
import { startEndless } from '../../../src/lib/server/endless/start-endless.ts';
import { beginRun } from '../../../src/lib/server/runs/begin-run.ts';
import { refuseStart } from '../../../src/lib/server/pages/refuse-start.ts';
import { playAgain } from '../../../src/lib/server/pages/replay.ts';
import { requireOwnRun } from '../../../src/lib/server/runs/require-own-run.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { startMode } from '../../../src/lib/server/pages/start-mode.ts';
import { startPractice } from '../../../src/lib/server/practice/start-practice.ts';
import { writeNewQuiz } from '../../../src/lib/server/quizzes/write-new-quiz.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';
import { finishedWalk, startEvent } from '../visit.ts';

const island = loaded(islandFiles());
/** A fact base that asks nothing. */
const empty: FactBase = { ...island, name: 'empty', relations: new Map() };
const bases = new Map([island, empty].map((base) => [base.name, base]));
const NEW_QUIZ = { limit: null, mode: 'quiz', rival: null, length: 0 } as const;

/** The event of a visitor who posts the name of a fact base. */
async function choosing(base: string) {
	const ground = await openPlayground(bases);
	const body = new URLSearchParams({ [START_FIELDS.base]: base });
	const request = new Request('http://baige.test/', { method: 'POST', body });
	return { ...startEvent(ground, await newSession(ground)), request };
}

describe('a start is refused', () => {
	test('by practice and endless alike when the fact base is not known', async () => {
		for (const start of [startPractice, startEndless]) {
			expect(await startMode(await choosing('nowhere'), start)).toMatchObject({
				status: 400,
				data: { refusal: { code: 'no-such-base' } }
			});
		}
	});

	test('by endless when the facts yield no question, and by practice when nothing is left', async () => {
		expect(await startMode(await choosing('empty'), startEndless)).toMatchObject({
			status: 422,
			data: { refusal: { code: 'no-questions' } }
		});
		expect(await startMode(await choosing('empty'), startPractice)).toMatchObject({
			status: 422,
			data: { refusal: { code: 'all-known' } }
		});
	});

	test('by the daily round when there are no facts', async () => {
		const ground = await openPlayground();
		const event = startEvent(ground, await newSession(ground));
		const run = await playDay(event, dayOf(ground.now));
		expect(run).toEqual({ ok: false, error: { code: 'no-round' } });
	});

	test('when no question fits the choices', async () => {
		const ground = await openPlayground(bases);
		const choice = { base: 'empty', length: 10, topics: [], kinds: [], level: null };
		const quiz = () => writeNewQuiz(ground.services, empty, choice);
		const run = await beginRun(startEvent(ground, null), { ...NEW_QUIZ, quiz });
		expect(run).toEqual({ ok: false, error: { code: 'nothing-fits' } });
	});

	test('when a visitor has started more than anybody plays', async () => {
		const ground = await openPlayground(bases);
		const event = startEvent(ground, await newSession(ground));
		const quiz = async () => ({ ok: false, error: { code: 'no-questions' } }) as const;
		const codes: string[] = [];
		for (let tries = 0; tries < 40; tries++) {
			const run = await beginRun(event, { ...NEW_QUIZ, quiz });
			if (!run.ok) codes.push(run.error.code);
		}
		expect(codes.slice(0, 30)).toEqual(Array(30).fill('no-questions'));
		expect(codes.slice(30)).toEqual(Array(10).fill('too-many-quizzes'));
		expect(refuseStart({ code: 'too-many-quizzes' }).status).toBe(429);
	});

	test('when the facts behind a quiz are gone', async () => {
		const walk = await finishedWalk(await openPlayground(bases));
		const played = await requireOwnRun(localsOf(walk.ground, walk.session), walk.id);
		const run = await playAgain(startEvent(walk.ground, walk.session), played);
		expect(run).toEqual({ ok: false, error: { code: 'base-gone' } });
	});
});

describe('there is nothing to be seen', () => {
	test("of a quiz that never was, or is somebody else's", async () => {
		const { ground, id } = await finishedWalk(await openPlayground());
		const stranger = localsOf(ground, await newSession(ground));
		for (const address of ['nothing', id]) {
			await expect(requireOwnRun(stranger, address)).rejects.toMatchObject({
				status: 404,
				body: { code: 'no-run', message: 'There is no such quiz in this browser.' }
			});
		}
	});

	test('of a duel with a result that is not there', async () => {
		const ground = await openPlayground();
		await expect(requireResult(localsOf(ground, null), 'gone')).rejects.toMatchObject({
			status: 404,
			body: { code: 'no-result', message: 'There is no result under this address.' }
		});
	});
});
