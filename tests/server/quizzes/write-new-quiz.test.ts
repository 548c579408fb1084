import { describe, expect, test } from 'vitest';
import { beginRun } from '../../../src/lib/server/runs/begin-run.ts';
import { writeNewQuiz } from '../../../src/lib/server/quizzes/write-new-quiz.ts';
import { loadOwnRun } from '../../../src/lib/server/runs/load-run.ts';
import { readSession } from '../../../src/lib/server/session/session-cookie.ts';
import type { Recipe } from '../../../src/lib/game/recipe.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';
import { newBrowser } from '../browser.ts';
import { localsOf, openPlayground, type Playground } from '../playground.ts';
import { post, see } from '../walk.ts';

const island = loaded(islandFiles());
const choice: Omit<Recipe, 'seed'> = {
	base: island.name,
	length: 10,
	topics: [],
	kinds: [],
	level: null
};

/** A visitor without a cookie asks for a quiz. */
async function start(ground: Playground, recipe = choice) {
	const { cookies, kept } = newBrowser();
	const event = {
		cookies,
		locals: localsOf(ground, null),
		url: new URL('http://quiz.school.lan:3000/'),
		request: new Request('http://quiz.school.lan:3000/'),
		getClientAddress: () => '203.0.113.1'
	};
	const run = await beginRun(event, {
		limit: null,
		mode: 'quiz',
		rival: null,
		length: recipe.length,
		quiz: () => writeNewQuiz(ground.services, island, recipe)
	});
	return { run, kept, session: readSession(cookies) };
}

/** The walk of a visitor whose quiz has begun. */
async function aWalk(ground: Playground, recipe: Omit<Recipe, 'seed'>) {
	const { run, session } = await start(ground, recipe);
	if (!run.ok) throw new Error(run.error.code);
	return { ground, session, id: run.value };
}

describe('a quiz that is started', () => {
	test('is written, kept and played to its end', async () => {
		const ground = await openPlayground();
		const { run, session } = await start(ground);
		if (!run.ok) throw new Error(run.error.code);
		const walk = { ground, session, id: run.value };
		for (let n = 1; n <= choice.length; n++) {
			expect(await see(walk, n)).toMatchObject({ step: { stage: 'asking', position: n - 1 } });
			expect(await post(walk, n, 'skip')).toMatchObject({ outcome: 'stored' });
		}
		const played = await loadOwnRun(ground.services.database, run.value, session);
		expect(played?.finish).not.toBeNull();
		expect(played?.title).toBe(island.title['en']);
	});

	test('has a seed of 128 bits that no page shows, and no two have the same', async () => {
		const ground = await openPlayground();
		const seeds = new Set<string>();
		for (let i = 0; i < 5; i++) {
			const { run, session } = await start(ground);
			if (!run.ok) throw new Error(run.error.code);
			const played = await loadOwnRun(ground.services.database, run.value, session);
			const seed = played?.quiz.recipe.seed ?? '';
			expect(seed).toMatch(/^[0-9a-f]{32}$/);
			const shown = await see({ ground, session, id: run.value }, 1);
			expect(JSON.stringify(shown)).not.toContain(seed);
			seeds.add(seed);
		}
		expect(seeds.size).toBe(5);
	});

	test('starts with what there is, and says so once', async () => {
		const ground = await openPlayground();
		const walk = await aWalk(ground, { ...choice, kinds: ['many'], length: 20 });
		const first = await see(walk, 1);
		expect(first).toMatchObject({
			wanted: 20,
			step: { stage: 'asking', question: { kind: 'many' } }
		});
		if (!('progress' in first)) throw new Error('no question');
		expect(first.progress.length).toBeGreaterThan(0);
		expect(first.progress.length).toBeLessThan(20);
		await post(walk, 1, 'skip');
		if (first.progress.length > 1) expect(await see(walk, 2)).toMatchObject({ wanted: null });
		expect(await see(await aWalk(ground, choice), 1)).toMatchObject({ wanted: null });
	});

	test('that no question fits is refused, and leaves neither quiz nor session', async () => {
		const ground = await openPlayground();
		const { run, kept } = await start(ground, { ...choice, topics: ['no such topic'] });
		expect(run).toMatchObject({ ok: false, error: { code: 'nothing-fits' } });
		expect(kept.size).toBe(0);
		const { database } = ground.services;
		expect(await database.selectFrom('session').selectAll().execute()).toEqual([]);
		expect(await database.selectFrom('quiz').selectAll().execute()).toEqual([]);
	});
});
