import { expect, test } from 'vitest';
import { prune } from '../../../src/lib/server/results/prune.ts';
import { saveQuiz } from '../../../src/lib/server/quizzes/quiz-store.ts';
import { KEYS, sampleQuiz } from '../../engine/run/sample-quiz.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { openPlayground } from '../playground.ts';
import { finishedWalk } from '../visit.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

test('what is older than it may be is deleted with all that only it needed; the rest stays', async () => {
	const ground = await openPlayground();
	const { database } = ground.services;
	await finishedWalk(ground);
	await openSampleRoom(ground.services);
	ground.now += 400 * DAY_MS;
	const young = await finishedWalk(ground);
	const { code } = await openSampleRoom(ground.services);
	expect(await prune(database, ground.now - 365 * DAY_MS)).toEqual({
		runs: 1,
		rooms: 1,
		memories: 1,
		quizzes: 1,
		sessions: 1
	});
	expect(await database.selectFrom('run').select('id').execute()).toEqual([{ id: young.id }]);
	expect(await database.selectFrom('room_event').select('room').execute()).toEqual([
		{ room: code }
	]);
	for (const table of ['answer', 'serving'] as const) {
		expect(await database.selectFrom(table).selectAll().execute()).toHaveLength(8);
	}
	expect(await database.selectFrom('memory').selectAll().execute()).toHaveLength(1);
	expect(await database.selectFrom('taken').select('run').execute()).toEqual([{ run: young.id }]);
});

test('a quiz that was only just written is left to whoever is about to begin it', async () => {
	const { services, now } = await openPlayground();
	await saveQuiz(services.database, {
		quiz: sampleQuiz(KEYS),
		title: { en: 'Rivers' },
		written: now
	});
	expect(await prune(services.database, now - DAY_MS)).toMatchObject({ quizzes: 0 });
	expect(await prune(services.database, now + 1)).toMatchObject({ quizzes: 1 });
});
