import { describe, expect, test } from 'vitest';
import { playSame } from '../../../src/lib/server/pages/replay.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { showEnd } from '../../../src/lib/server/pages/show-end.ts';
import { readSession } from '../../../src/lib/server/session/session-cookie.ts';
import { newBrowser } from '../browser.ts';
import { localsOf, newRun, newSession, openPlayground } from '../playground.ts';
import { see, walkOn, type Walk } from '../walk.ts';

async function finishedWalk(): Promise<Walk & { readonly resultId: string }> {
	const ground = await openPlayground();
	const session = await newSession(ground);
	const walk = { ground, session, id: await newRun(ground, { session, limit: 30_000 }) };
	await walkOn(walk);
	const { result } = await showEnd(localsOf(ground, session), walk.id);
	return { ...walk, resultId: result.resultId };
}

describe('a result', () => {
	test('may be opened by anybody, and says nothing of questions or answers', async () => {
		const { ground, resultId, id } = await finishedWalk();
		const { result } = await requireResult(localsOf(ground, null), resultId);
		expect(result).toMatchObject({ title: 'Rivers', right: 8, points: 12_000, best: 12_000 });
		const bytes = JSON.stringify(result);
		for (const word of ['Irtysh', 'What about', 'option', id]) expect(bytes).not.toContain(word);
	});

	test('is not found by the id of its run, of its quiz, or of nothing', async () => {
		const { ground, id } = await finishedWalk();
		const quiz = await ground.services.database
			.selectFrom('quiz')
			.select('id')
			.executeTakeFirstOrThrow();
		for (const unknown of [id, quiz.id, '', 'x', 'null']) {
			const opened = requireResult(localsOf(ground, null), unknown);
			await expect(opened).rejects.toMatchObject({ status: 404 });
		}
	});

	test('does not exist before the last answer', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		await newRun(ground, { session });
		const runs = ground.services.database.selectFrom('run').select(['finished', 'result']);
		expect(await runs.execute()).toEqual([{ finished: null, result: null }]);
	});

	test('lets a friend play the same questions with the same timer', async () => {
		const { ground, resultId } = await finishedWalk();
		const { played } = await requireResult(localsOf(ground, null), resultId);
		const { cookies } = newBrowser();
		const run = await playSame(
			{
				cookies,
				locals: localsOf(ground, null),
				url: new URL('http://baige.test/'),
				request: new Request('http://baige.test/'),
				getClientAddress: () => '203.0.113.1'
			},
			played
		);
		if (!run.ok) throw new Error(run.error.code);
		const friend = { ground, session: readSession(cookies), id: run.value };
		expect(await see(friend, 1)).toMatchObject({
			progress: { length: 8 },
			step: { question: { id: 'q1' }, countdown: { closesAt: ground.now + 30_000 } }
		});
		expect(friend.session).not.toBe(played.session);
	});
});
