import { isHttpError, isRedirect } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import {
	deleteAction,
	nameAction,
	unnameAction
} from '../../../src/lib/server/pages/result-actions.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { parseSessionToken } from '../../../src/lib/server/session/session-id.ts';
import { localsOf, newSession, openPlayground, type Playground } from '../playground.ts';
import { challengeWalk, finishedWalk, type FinishedWalk } from '../visit.ts';
import { post, RIGHT_POSTS, see } from '../walk.ts';

const posted = (fields: Readonly<Record<string, string>>): Request => {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.append(name, value);
	return new Request('http://baige.test/', { method: 'POST', body });
};

/** What the database says of all runs and answers: it must not change. */
const stateOf = async ({ services: { database } }: Playground) =>
	JSON.stringify([
		await database.selectFrom('run').selectAll().orderBy('id').execute(),
		await database.selectFrom('answer').selectAll().orderBy('run').orderBy('position').execute()
	]);

async function statusOf(work: Promise<unknown>): Promise<number> {
	try {
		const outcome = await work;
		return Number(Object(outcome).status ?? 200);
	} catch (thrown) {
		if (isHttpError(thrown) || isRedirect(thrown)) return thrown.status;
		throw thrown;
	}
}

type Attempt = (walk: FinishedWalk, stranger: App.Locals) => Promise<unknown>;

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
	'a stranger names it': ({ resultId }, locals) =>
		nameAction({ locals, request: posted({ name: 'Mallory' }) }, resultId),
	'a stranger takes the name off': ({ resultId }, locals) =>
		unnameAction({ locals, request: posted({}) }, resultId),
	'a stranger deletes it': ({ resultId }, locals) =>
		deleteAction({ locals, request: posted({}) }, resultId),
	'a visitor without a cookie deletes it': ({ ground, resultId }) =>
		deleteAction({ locals: localsOf(ground, null), request: posted({}) }, resultId),
	'its player deletes it by the id of the run': ({ ground, session, id }) =>
		deleteAction({ locals: localsOf(ground, session), request: posted({}) }, id),
	'the cookie holds the id of the session, which is the hash of its secret': ({
		ground,
		resultId,
		session
	}) => {
		const token = parseSessionToken(session);
		const locals = localsOf(ground, token === null ? null : session);
		return nameAction({ locals, request: posted({ name: 'Mallory' }) }, resultId);
	},
	'an id that is a pattern': (_, locals) => requireResult(locals, '%'),
	'an id that is SQL': (_, locals) => requireResult(locals, "' or 1 = 1 --"),
	'an id with a sign changed': ({ resultId }, locals) =>
		requireResult(locals, (resultId.startsWith('a') ? 'b' : 'a') + resultId.slice(1)),
	'an id cut short': ({ resultId }, locals) => requireResult(locals, resultId.slice(0, -1)),
	'the id of the run': ({ id }, locals) => requireResult(locals, id),
	'a stranger answers in the run': (walk) =>
		post({ ...walk, session: null }, 1, RIGHT_POSTS[0] ?? [])
};

describe('refused, and nothing changes', () => {
	test.each(Object.entries(ATTEMPTS))('%s', async (_, attempt) => {
		const walk = await finishedWalk(await openPlayground());
		const stranger = localsOf(walk.ground, await newSession(walk.ground));
		const before = await stateOf(walk.ground);
		expect(await statusOf(attempt(walk, stranger))).toBe(404);
		expect(await stateOf(walk.ground)).toBe(before);
	});
});

describe('a score is computed from stored answers alone', () => {
	test('fields that claim points, marks or time change nothing', async () => {
		const first = await finishedWalk(await openPlayground());
		const claims = ['points', 'share', 'verdict', 'answered', 'served', 'spent', 'session', 'run'];
		const walk = await challengeWalk(first);
		await see(walk, 1);
		await post(walk, 1, [
			['option', '0'],
			...claims.map((name) => [name, '999999'] as const),
			['verdict', 'right']
		]);
		const answer = await first.ground.services.database
			.selectFrom('answer')
			.select(['verdict', 'points', 'answered'])
			.where('run', '=', walk.id)
			.executeTakeFirstOrThrow();
		expect(answer).toEqual({ verdict: 'wrong', points: 0, answered: first.ground.now });
	});

	test('a second answer changes nothing, nor one to a question that is not asked yet', async () => {
		const walk = await challengeWalk(await finishedWalk(await openPlayground()));
		await see(walk, 1);
		await post(walk, 1, [['option', '0']]);
		const before = await stateOf(walk.ground);
		await post(walk, 1, RIGHT_POSTS[0] ?? []);
		await post(walk, 2, RIGHT_POSTS[1] ?? []);
		await post(walk, 8, RIGHT_POSTS[7] ?? []);
		expect(await stateOf(walk.ground)).toBe(before);
	});

	test('who deletes a result cannot play for a better one that counts', async () => {
		const first = await finishedWalk(await openPlayground());
		const { ground, session, resultId } = await challengeWalk(first).then(async (walk) => {
			for (let n = 1; n <= 8; n++) {
				await see(walk, n);
				await post(walk, n, 'skip');
			}
			const { result } = await walk.ground.services.database
				.selectFrom('run')
				.select('result')
				.where('id', '=', walk.id)
				.executeTakeFirstOrThrow();
			return { ...walk, resultId: result ?? '' };
		});
		const locals = localsOf(ground, session);
		expect(await statusOf(deleteAction({ locals, request: posted({}) }, resultId))).toBe(303);
		expect(await statusOf(requireResult(locals, resultId))).toBe(404);
		const again = await challengeWalk(first, session);
		const taken = ground.services.database.selectFrom('taken').where('run', '=', again.id);
		expect(await taken.selectAll().execute()).toEqual([]);
	});
});

describe('its player', () => {
	test('names it, renames it, takes the name off and deletes it', async () => {
		const { ground, session, resultId } = await finishedWalk(await openPlayground());
		const locals = localsOf(ground, session);
		const name = async () => (await requireResult(localsOf(ground, null), resultId)).result.name;
		await statusOf(nameAction({ locals, request: posted({ name: ' Айша ' }) }, resultId));
		expect(await name()).toBe('Айша');
		await statusOf(nameAction({ locals, request: posted({ name: '李' }) }, resultId));
		expect(await name()).toBe('李');
		await statusOf(unnameAction({ locals, request: posted({}) }, resultId));
		expect(await name()).toBeNull();
		expect(await statusOf(deleteAction({ locals, request: posted({}) }, resultId))).toBe(303);
		expect(await stateOf(ground)).toBe('[[],[]]');
	});

	test.each(['', '   ', 'a\u200bb', 'a\u202eb', '\u0007', 'x'.repeat(25), 'fuck', 'хуй', 'қотақ'])(
		'cannot be called %j',
		async (name) => {
			const { ground, session, resultId } = await finishedWalk(await openPlayground());
			const before = await stateOf(ground);
			const locals = localsOf(ground, session);
			const request = posted({ name });
			expect(await statusOf(nameAction({ locals, request }, resultId))).toBe(400);
			expect(await stateOf(ground)).toBe(before);
		}
	);
});
