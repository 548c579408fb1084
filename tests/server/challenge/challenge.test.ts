import { describe, expect, test } from 'vitest';
import { challengeBoard } from '../../../src/lib/server/challenge/load-board.ts';
import type { RunId } from '../../../src/lib/server/ids.ts';
import { showEnd } from '../../../src/lib/server/pages/show-end.ts';
import type { SessionId } from '../../../src/lib/server/session/session-id.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';
import { challengeWalk, finish, finishedWalk, type FinishedWalk } from '../visit.ts';
import { post, see, walkOn } from '../walk.ts';

const boardOf = ({ ground, id, session }: FinishedWalk) =>
	challengeBoard(ground.services.database, id as RunId, { session, shown: null });

describe('the ghost of a challenge', () => {
	test('has no mark for a question that one has not answered oneself', async () => {
		const walk = await challengeWalk(await finishedWalk(await openPlayground()));
		for (let n = 1; n <= 8; n++) {
			const asked = await see(walk, n);
			expect(asked).toMatchObject({ ghost: { verdicts: Array(n - 1).fill('right') } });
			const told = await post(walk, n, 'skip');
			expect(told).toMatchObject({ ghost: { verdicts: Array(n).fill('right') } });
		}
	});

	test('stands beside one at the end, with all its marks', async () => {
		const rival = await finishedWalk(await openPlayground());
		const walk = await challengeWalk(rival);
		for (let n = 1; n <= 8; n++) {
			await see(walk, n);
			await post(walk, n, 'skip');
		}
		const { ghost, result } = await showEnd(localsOf(walk.ground, walk.session), walk.id);
		expect(ghost).toEqual({
			name: null,
			isSelf: false,
			verdicts: Array(8).fill('right'),
			points: 8000
		});
		expect(result.points).toBe(0);
	});

	test('is gone when its run was deleted; the race goes on', async () => {
		const rival = await finishedWalk(await openPlayground());
		const walk = await challengeWalk(rival);
		await walk.ground.services.database.deleteFrom('run').where('id', '=', rival.id).execute();
		expect(await see(walk, 1)).toMatchObject({ ghost: null });
	});
});

describe('the board of a challenge', () => {
	test('has everyone who took it, also against those who took it', async () => {
		const first = await finishedWalk(await openPlayground());
		first.ground.now += 1;
		const second = await finish(await challengeWalk(first));
		first.ground.now += 1;
		await finish(await challengeWalk(second));
		const board = await boardOf(first);
		expect(board.counted).toBe(3);
		expect(board.lines.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
	});

	test('has nobody who has not finished', async () => {
		const first = await finishedWalk(await openPlayground());
		await challengeWalk(first);
		expect((await boardOf(first)).lines).toHaveLength(1);
	});

	test('puts more points first, then less time', async () => {
		const first = await finishedWalk(await openPlayground());
		const slow = await challengeWalk(first);
		await see(slow, 1);
		first.ground.now += 5000;
		await finish(slow);
		const poor = await challengeWalk(first);
		await see(poor, 1);
		await post(poor, 1, 'skip');
		await walkOn(poor, 2);
		const { lines } = await boardOf(first);
		expect(lines.map(({ place, points, spent }) => [place, points, spent])).toEqual([
			[1, 8000, 0],
			[2, 8000, 5000],
			[3, 7000, 0]
		]);
	});

	test('gives nobody a place when nobody scored', async () => {
		const first = await finishedWalk(await openPlayground());
		await finish(await challengeWalk(first));
		await first.ground.services.database.updateTable('answer').set({ points: 0 }).execute();
		const { lines } = await boardOf(first);
		expect(lines.map(({ place, points }) => [place, points])).toEqual([
			[null, 0],
			[null, 0]
		]);
	});
});

test('a board lists the best hundred, and behind them whoever looks and what is looked at', async () => {
	const last = await finishedWalk(await openPlayground());
	const { database } = last.ground.services;
	const run = await database.selectFrom('run').selectAll().executeTakeFirstOrThrow();
	const servings = await database.selectFrom('serving').selectAll().execute();
	const answers = await database.selectFrom('answer').selectAll().execute();
	for (let n = 0; n < 120; n++) {
		const session = await newSession(last.ground);
		const own = { id: `r${n}`, session, result: `x${n}`, challenge: run.id };
		await database.insertInto('taken').values({ session, quiz: run.quiz, run: own.id }).execute();
		await database
			.insertInto('run')
			.values({ ...run, ...own })
			.execute();
		const owned = <Row>(all: readonly Row[]) => all.map((row) => ({ ...row, run: own.id }));
		await database.insertInto('serving').values(owned(servings)).execute();
		await database.insertInto('answer').values(owned(answers)).execute();
	}
	await database.updateTable('answer').set({ points: 0 }).where('run', '=', run.id).execute();
	const look = async (session: SessionId | null, shown: RunId | null) =>
		challengeBoard(database, last.id as RunId, { session, shown });
	const stranger = await look(null, null);
	expect([stranger.lines.length, stranger.more, stranger.counted]).toEqual([100, 21, 121]);
	for (const board of [await look(last.session, null), await look(null, last.id as RunId)]) {
		expect([board.lines.length, board.more]).toEqual([101, 20]);
		expect(board.lines.at(-1)).toMatchObject({ place: 121, points: 0 });
	}
});

describe('a second run through the same questions', () => {
	test('is marked as a repeat and takes no place', async () => {
		const first = await finishedWalk(await openPlayground());
		const again = await finish(await challengeWalk(first, first.session));
		const board = await boardOf(first);
		expect(board.lines.map(({ place, attempt }) => [place, attempt])).toEqual([
			[1, 'counts'],
			[null, 'repeat']
		]);
		const { result, ghost } = await showEnd(localsOf(first.ground, first.session), again.id);
		expect(result.attempt).toBe('repeat');
		expect(ghost?.isSelf).toBe(true);
	});
});
