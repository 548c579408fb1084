import { expect, test } from 'vitest';
import { requireOwnRun } from '../../../src/lib/server/runs/require-own-run.ts';
import { localsOf, newRun, newSession, openPlayground } from '../playground.ts';
import { post, RIGHT_POSTS, see } from '../walk.ts';

test('a run that is read while it is walked is the one that a server which starts anew reads', async () => {
	const ground = await openPlayground();
	const session = await newSession(ground);
	const walk = { ground, session, id: await newRun(ground, { session }) };
	const steps = async () => (await requireOwnRun(localsOf(ground, session), walk.id)).run.steps;
	for (let n = 1; n <= 8; n++) {
		await see(walk, n);
		expect((await steps()).map(({ stage }) => stage)).toEqual([
			...Array(n - 1).fill('answered'),
			'asking',
			...Array(8 - n).fill('waiting')
		]);
		ground.now += 1000 * n;
		await post(walk, n, n === 3 ? 'skip' : (RIGHT_POSTS[n - 1] ?? []));
		const walked = await steps();
		await ground.restart();
		expect(await steps()).toEqual(walked);
	}
});
