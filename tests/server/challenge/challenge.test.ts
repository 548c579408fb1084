import { describe, expect, test } from 'vitest';
import { challengeBoard } from '../../../src/lib/server/challenge/load-board.ts';
import type { RunId } from '../../../src/lib/server/ids.ts';
import { showEnd } from '../../../src/lib/server/pages/show-end.ts';
import { localsOf, openPlayground } from '../playground.ts';
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
