import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { showEnd } from '../../../src/lib/server/pages/show-end.ts';
import { localsOf, newRun, newSession, openPlayground } from '../playground.ts';
import { post, RIGHT_POSTS, see, walkOn, type Walk } from '../walk.ts';

async function newWalk(limit: number | null = null): Promise<Walk> {
	const ground = await openPlayground();
	const session = await newSession(ground);
	return { ground, session, id: await newRun(ground, { session, limit }) };
}

const answerCount = async ({ ground }: Walk): Promise<number> =>
	(await ground.services.database.selectFrom('answer').selectAll().execute()).length;

describe('a run', () => {
	test('goes through every form to a full score', async () => {
		const walk = await newWalk();
		await walkOn(walk);
		const end = await showEnd(localsOf(walk.ground, walk.session), walk.id);
		expect(end.result).toMatchObject({ length: 8, right: 8, points: 8000, best: 8000 });
		expect(end.review.map(({ mark }) => mark.verdict)).toEqual(Array(8).fill('right'));
		expect(end.result.resultId).toMatch(/^[\w-]{22}$/);
	});

	test('leads a visitor who is ahead of it back to the first open question', async () => {
		const walk = await newWalk();
		expect(await see(walk, 3)).toEqual({ status: 303, location: `/run/${walk.id}/1` });
		await see(walk, 1);
		await post(walk, 1, RIGHT_POSTS[0] ?? []);
		expect(await see(walk, 8)).toEqual({ status: 303, location: `/run/${walk.id}/2` });
		await expect(showEnd(localsOf(walk.ground, walk.session), walk.id)).rejects.toMatchObject({
			status: 303,
			location: `/run/${walk.id}/2`
		});
	});

	test('shows the reveal of what was answered, however often one goes back', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		await post(walk, 1, [['option', '0']]);
		expect(await see(walk, 1)).toMatchObject({
			step: {
				stage: 'revealed',
				answer: { form: 'one', option: 0 },
				mark: { verdict: 'wrong' },
				reveal: { solution: { form: 'one', option: 1 } }
			},
			next: `/run/${walk.id}/2`
		});
	});

	test('has no question 0, 9 or "one"', async () => {
		const walk = await newWalk();
		expect(await see(walk, 0)).toEqual({ status: 404 });
		expect(await see(walk, 9)).toEqual({ status: 404 });
		expect(await see(walk, NaN)).toEqual({ status: 404 });
	});

	test('goes on after the server starts again in the middle', async () => {
		const walk = await newWalk(60_000);
		await see(walk, 1);
		await post(walk, 1, RIGHT_POSTS[0] ?? []);
		const before = await see(walk, 2);
		await walk.ground.restart();
		expect(await see(walk, 2)).toEqual(before);
		await walkOn(walk, 2);
		const end = await showEnd(localsOf(walk.ground, walk.session), walk.id);
		expect(end.result.points).toBe(end.result.best);
	});

	test('takes an answer without JavaScript, and leads to its reveal', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		const reply = await post(walk, 1, [['option', '1']], {});
		expect(reply).toEqual({ status: 303, location: `/run/${walk.id}/1` });
	});

	test('takes no answer to a question that was never shown', async () => {
		const walk = await newWalk();
		expect(await post(walk, 1, [['option', '1']])).toMatchObject({ status: 303 });
		expect(await answerCount(walk)).toBe(0);
	});
});

describe('an answer is stored once', () => {
	test('when it is posted twice', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		const first = await post(walk, 1, [['option', '0']]);
		const second = await post(walk, 1, [['option', '1']]);
		expect(second).toEqual(first);
		expect(await answerCount(walk)).toBe(1);
	});

	test('when twenty posts arrive at once, and all are told the same', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		const replies = await Promise.all(
			Array.from({ length: 20 }, (_, i) => post(walk, 1, [['option', String(i % 4)]]))
		);
		expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
		expect(await answerCount(walk)).toBe(1);
	});

	test('when the last question is answered by many at once, the run has one result', async () => {
		const walk = await newWalk();
		await walkOn(walk);
		const { database } = walk.ground.services;
		const before = await database.selectFrom('run').selectAll().executeTakeFirstOrThrow();
		await Promise.all([1, 2, 3].map(() => post(walk, 8, [['gap', '0']])));
		expect(await database.selectFrom('run').selectAll().executeTakeFirstOrThrow()).toEqual(before);
	});

	test('and never by another session, which finds nothing there', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		const stranger = { ...walk, session: await newSession(walk.ground) };
		expect(await post(stranger, 1, [['option', '1']])).toEqual({ status: 404 });
		expect(await post(stranger, 1, 'skip')).toEqual({ status: 404 });
		expect(await see(stranger, 1)).toEqual({ status: 404 });
		expect(await see({ ...walk, session: null }, 1)).toEqual({ status: 404 });
		expect(await answerCount(walk)).toBe(0);
	});

	test('when it is skipped, too', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		await post(walk, 1, 'skip');
		await post(walk, 1, [['option', '1']]);
		expect(await see(walk, 1)).toMatchObject({ step: { answer: null, mark: { share: 0 } } });
	});
});

describe('nothing is stored, and what was typed comes back,', () => {
	test('when an answer makes no sense', async () => {
		const walk = await newWalk();
		await see(walk, 1);
		expect(await post(walk, 1, [['option', '4']])).toEqual({
			outcome: 'refused',
			refusal: { code: 'no-option' },
			posted: { option: ['4'] }
		});
		expect(await answerCount(walk)).toBe(0);
	});

	test('when a name could mean several', async () => {
		const walk = await newWalk();
		for (const n of [1, 2, 3, 4]) {
			await see(walk, n);
			await post(walk, n, 'skip');
		}
		await see(walk, 5);
		expect(await post(walk, 5, [['text', 'Black River']])).toMatchObject({
			outcome: 'refused',
			refusal: { code: 'which-one', names: ['Karasu (Almaty)', 'Karasu (Shu)'] },
			posted: { text: ['Black River'] }
		});
		expect(await answerCount(walk)).toBe(4);
	});

	test('when the database does not take it', async () => {
		const log = vi.spyOn(console, 'error').mockReturnValue();
		onTestFinished(() => log.mockRestore());
		const walk = await newWalk();
		await see(walk, 1);
		await sql`pragma query_only = on`.execute(walk.ground.services.database);
		expect(await post(walk, 1, [['option', '1']])).toMatchObject({
			outcome: 'refused',
			posted: { option: ['1'] }
		});
	});
});
