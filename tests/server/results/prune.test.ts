import { expect, test } from 'vitest';
import { prune } from '../../../src/lib/server/results/prune.ts';
import { openPlayground } from '../playground.ts';
import { finishedWalk } from '../visit.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('what is older than it may be is deleted with all that only it needed; the rest stays', async () => {
	const ground = await openPlayground();
	const { database } = ground.services;
	await finishedWalk(ground);
	ground.now += 400 * DAY_MS;
	const young = await finishedWalk(ground);
	expect(await prune(database, ground.now - 365 * DAY_MS)).toEqual({
		runs: 1,
		memories: 1,
		quizzes: 1,
		sessions: 1
	});
	expect(await database.selectFrom('run').select('id').execute()).toEqual([{ id: young.id }]);
	for (const table of ['answer', 'serving'] as const) {
		expect(await database.selectFrom(table).selectAll().execute()).toHaveLength(8);
	}
	expect(await database.selectFrom('memory').selectAll().execute()).toHaveLength(1);
	expect(await database.selectFrom('taken').select('run').execute()).toEqual([{ run: young.id }]);
});
