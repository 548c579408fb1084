import { isRedirect } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { playSame } from '../../../src/lib/server/pages/replay.ts';
import { requireOwnRun } from '../../../src/lib/server/runs/require-own-run.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { startRun } from '../../../src/lib/server/runs/start-run.ts';
import type { PlayedRun } from '../../../src/lib/server/runs/played-run.ts';
import type { SessionId } from '../../../src/lib/server/session/session-id.ts';
import { localsOf, newRun, newSession, openPlayground, type Playground } from '../playground.ts';
import { challengeWalk, finishedWalk, startEvent } from '../visit.ts';

/** Where "the same questions" lead to, when not to a run of their own. */
async function ledTo(
	ground: Playground,
	session: SessionId,
	played: PlayedRun
): Promise<string | null> {
	try {
		await playSame(startEvent(ground, session), played);
		return null;
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.location;
		throw thrown;
	}
}

const runsOf = async ({ services }: Playground, session: SessionId) =>
	(
		await services.database
			.selectFrom('run')
			.select('id')
			.where('session', '=', session)
			.where('finished', 'is', null)
			.execute()
	).map(({ id }) => id);

describe('questions that one is in the middle of cannot be looked at in a second run', () => {
	test('by asking for the same ones before the end', async () => {
		const ground = await openPlayground();
		const session = await newSession(ground);
		const id = await newRun(ground, { session });
		const played = await requireOwnRun(localsOf(ground, session), id);
		expect(await ledTo(ground, session, played)).toBe(`/run/${id}`);
		expect(await runsOf(ground, session)).toEqual([id]);
	});

	test('by way of the result that one plays against, or of any other in the challenge', async () => {
		const first = await finishedWalk(await openPlayground());
		const { ground, session, id } = await challengeWalk(first);
		const { played } = await requireResult(localsOf(ground, session), first.resultId);
		expect(await ledTo(ground, session, played)).toBe(`/run/${id}`);
		expect(await runsOf(ground, session)).toEqual([id]);
	});

	test('by asking twenty times at once', async () => {
		const { ground, id, quizId } = await resultOf();
		const session = await newSession(ground);
		const order = { session, quiz: quizId, language: 'en', limit: null, rival: null };
		const runs = await Promise.all(
			Array.from({ length: 20 }, () => startRun(ground.services, { ...order, mode: 'quiz' }))
		);
		expect(new Set(runs).size).toBe(1);
		expect(runs).not.toContain(id);
	});
});

async function resultOf() {
	const { ground, id, session, resultId } = await finishedWalk(await openPlayground());
	const { played } = await requireResult(localsOf(ground, session), resultId);
	return { ground, id, quizId: played.quizId };
}

describe('the same questions', () => {
	test('can be played again once one has come to their end', async () => {
		const first = await finishedWalk(await openPlayground());
		const again = await challengeWalk(first, first.session);
		expect(again.id).not.toBe(first.id);
	});

	test('are begun by everyone for himself', async () => {
		const first = await finishedWalk(await openPlayground());
		const [one, two] = [await challengeWalk(first), await challengeWalk(first)];
		expect(one.id).not.toBe(two.id);
	});
});
