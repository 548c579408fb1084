import { describe, expect, test } from 'vitest';
import { newRun, newSession, openPlayground } from '../playground.ts';
import { post, see, type Walk } from '../walk.ts';

const LIMIT_MS = 20_000;

async function timedWalk(): Promise<Walk> {
	const ground = await openPlayground();
	const session = await newSession(ground);
	return { ground, session, id: await newRun(ground, { session, limit: LIMIT_MS }) };
}

const RIGHT = [['option', '1']] as const;

describe("a question's time", () => {
	test('runs from its first serving, and a reload gives no more of it', async () => {
		const { ground, ...walk } = await timedWalk();
		const opensAt = ground.now;
		await see({ ground, ...walk }, 1);
		ground.now += 15_000;
		expect(await see({ ground, ...walk }, 1)).toMatchObject({
			step: { countdown: { opensAt, closesAt: opensAt + LIMIT_MS, now: ground.now } }
		});
	});

	test('does not run while the run is started but not opened', async () => {
		const walk = await timedWalk();
		walk.ground.now += 3_600_000;
		expect(await see(walk, 1)).toMatchObject({ step: { stage: 'asking' } });
	});

	test.each([
		{ 'sec-purpose': 'prefetch' },
		{ 'sec-purpose': 'prefetch;prerender' },
		{ purpose: 'prefetch' }
	])('is not started by a preload, which sees nothing (%j)', async (headers) => {
		const walk = await timedWalk();
		expect(await see(walk, 1, headers)).toEqual({ status: 503 });
		const servings = walk.ground.services.database.selectFrom('serving').selectAll();
		expect(await servings.execute()).toEqual([]);
	});

	test('earns a bonus by what is left of it', async () => {
		const walk = await timedWalk();
		await see(walk, 1);
		walk.ground.now += 5_000;
		expect(await post(walk, 1, RIGHT)).toMatchObject({ step: { points: 1375 } });
	});

	test('ends with a grace of 250 ms', async () => {
		const walk = await timedWalk();
		await see(walk, 1);
		walk.ground.now += LIMIT_MS + 250;
		expect(await post(walk, 1, RIGHT)).toMatchObject({ step: { points: 1000 } });
	});

	test('is over after that: no answer is stored, whatever was posted', async () => {
		const walk = await timedWalk();
		await see(walk, 1);
		walk.ground.now += LIMIT_MS + 251;
		expect(await post(walk, 1, RIGHT)).toMatchObject({
			outcome: 'stored',
			step: { stage: 'revealed', answer: null, points: 0 }
		});
	});

	test('runs out while nobody looks', async () => {
		const walk = await timedWalk();
		await see(walk, 1);
		walk.ground.now += 3_600_000;
		expect(await see(walk, 1)).toMatchObject({ step: { stage: 'revealed', answer: null } });
		const { answered } = await walk.ground.services.database
			.selectFrom('answer')
			.select('answered')
			.executeTakeFirstOrThrow();
		expect(answered).toBe(walk.ground.now - 3_600_000 + LIMIT_MS + 250);
	});
});
