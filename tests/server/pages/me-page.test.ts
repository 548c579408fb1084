import { describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../../src/lib/game/day.ts';
import { playDay } from '../../../src/lib/server/daily/play-day.ts';
import { startEndless } from '../../../src/lib/server/endless/start-endless.ts';
import { homePage } from '../../../src/lib/server/pages/home-page.ts';
import { mePage } from '../../../src/lib/server/pages/me-page.ts';
import { startPractice } from '../../../src/lib/server/practice/start-practice.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';
import { newRun, newSession, openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';
import { post, RIGHT_POSTS, see, walkOn } from '../walk.ts';

describe('"my quizzes"', () => {
	test('is empty, and leaves nothing behind, for a visitor who started none', async () => {
		const { services } = await openPlayground();
		const page = await mePage(services, null, null);
		expect(page).toEqual({
			runs: [],
			totals: { quizzes: 0, questions: 0, mean: null, best: null, byTopic: [] },
			overTime: []
		});
		await homePage(services, null, 'en');
		expect(await services.database.selectFrom('session').selectAll().execute()).toEqual([]);
	});

	test('is empty for a session that has only started', async () => {
		const ground = await openPlayground();
		const page = await mePage(ground.services, await newSession(ground), null);
		expect(page.totals.mean).toBeNull();
	});

	test('adds up what the session played, and nothing of others', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		const full = await newRun(ground, { session });
		ground.now += 1000;
		await walkOn({ ground, session, id: full });
		const empty = await newRun(ground, { session, limit: 10_000 });
		for (let n = 1; n <= 8; n++) {
			await see({ ground, session, id: empty }, n);
			ground.now += 1000;
			await post({ ground, session, id: empty }, n, 'skip');
		}
		const open = await newRun(ground, { session });
		await see({ ground, session, id: open }, 1);
		await post({ ground, session, id: open }, 1, RIGHT_POSTS[0] ?? []);
		const stranger = await newSession(ground);
		await walkOn({ ground, session: stranger, id: await newRun(ground, { session: stranger }) });

		const page = await mePage(ground.services, session, null);
		expect(page.totals).toEqual({
			quizzes: 2,
			questions: 16,
			mean: 0.5,
			best: 1,
			byTopic: [
				{ topic: 'length', questions: 8, right: 4, share: 0.5 },
				{ topic: 'place', questions: 8, right: 4, share: 0.5 }
			]
		});
		expect(page.runs.map(({ runId }) => runId)).toEqual([open, empty, full]);
		expect(page.runs[0]).toMatchObject({
			title: 'Rivers',
			mode: 'quiz',
			day: null,
			resultId: null,
			answered: 1,
			right: 1,
			points: 1000,
			href: `/run/${open}/2`
		});
		expect(page.runs[1]).toMatchObject({ right: 0, points: 0, best: 12_000 });
		expect(page.overTime.map(({ share }) => share)).toEqual([1, 0]);
	});

	test('lists a run of which nothing is answered', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		const id = await newRun(ground, { session });
		const { runs } = await mePage(ground.services, session, null);
		expect(runs).toMatchObject([{ answered: 0, right: 0, points: 0, href: `/run/${id}/1` }]);
	});
});

describe('a line of "my quizzes"', () => {
	const base = loaded(islandFiles());
	const aGround = () => openPlayground(new Map([[base.name, base]]));

	test('says whether the run was endless, or practice', async () => {
		const ground = await aGround();
		const session = await newSession(ground);
		for (const start of [startPractice, startEndless]) {
			ground.now += 1000;
			expect(await start(startEvent(ground, session), base)).toMatchObject({ ok: true });
		}
		const { runs } = await mePage(ground.services, session, null);
		expect(runs).toMatchObject([
			{ mode: 'endless', day: null },
			{ mode: 'practice', day: null }
		]);
	});

	test('names the day whose daily round was played, also after that day', async () => {
		const ground = await aGround();
		const session = await newSession(ground);
		const today = dayOf(ground.now);
		const days = [today, addDays(today, -3)];
		for (const day of days) {
			ground.now += 1000;
			expect(await playDay(startEvent(ground, session), day)).toMatchObject({ ok: true });
		}
		const { runs } = await mePage(ground.services, session, null);
		expect(runs.map(({ mode, day }) => ({ mode, day }))).toEqual(
			days.toReversed().map((day) => ({ mode: 'quiz', day }))
		);
	});
});

describe('the front page', () => {
	test('offers to go on with the run that was started last', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		await newRun(ground, { session });
		ground.now += 1;
		const id = await newRun(ground, { session });
		await see({ ground, session, id }, 1);
		await post({ ground, session, id }, 1, 'skip');
		const { unfinished } = await homePage(ground.services, session, null);
		expect(unfinished).toEqual({
			runId: id,
			title: 'Rivers',
			length: 8,
			answered: 1,
			href: `/run/${id}/2`
		});
		const stranger = await homePage(ground.services, await newSession(ground), null);
		expect(stranger.unfinished).toBeNull();
	});

	test('tells no length of an endless run, which has none before its end', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		await newRun(ground, { session });
		await ground.services.database.updateTable('run').set({ mode: 'endless' }).execute();
		const { unfinished } = await homePage(ground.services, session, null);
		expect(unfinished).toMatchObject({ length: null, answered: 0 });
	});
});
