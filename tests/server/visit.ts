import type { StartEvent } from '../../src/lib/server/runs/begin-run.ts';
import { playSame } from '../../src/lib/server/pages/replay.ts';
import { requireResult } from '../../src/lib/server/results/require-result.ts';
import { showEnd } from '../../src/lib/server/pages/show-end.ts';
import { readSession, SESSION_COOKIE } from '../../src/lib/server/session/session-cookie.ts';
import type { SessionId } from '../../src/lib/server/session/session-id.ts';
import { newBrowser } from './browser.ts';
import { localsOf, newRun, newSession, type Playground } from './playground.ts';
import { walkOn, type Walk } from './walk.ts';

export type FinishedWalk = Walk & { readonly session: SessionId; readonly resultId: string };

/** What a start carries of a visitor: a known one, or one without a cookie yet. */
export function startEvent(ground: Playground, session: SessionId | null): StartEvent {
	const token = session === null ? undefined : ground.tokens.get(session);
	const { cookies } = newBrowser(token === undefined ? {} : { [SESSION_COOKIE]: token });
	return {
		cookies,
		locals: localsOf(ground, session),
		url: new URL('http://baige.test/'),
		request: new Request('http://baige.test/'),
		getClientAddress: () => '203.0.113.1'
	};
}

/** Somebody's run through the sample quiz, all right. */
export async function finishedWalk(ground: Playground): Promise<FinishedWalk> {
	const session = await newSession(ground);
	return finish({ ground, session, id: await newRun(ground, { session }) });
}

/** A run against somebody's result, not begun yet; by a new visitor unless `session` is given. */
export async function challengeWalk(
	{ ground, resultId }: FinishedWalk,
	session: SessionId | null = null
): Promise<Walk & { readonly session: SessionId }> {
	const { played } = await requireResult(localsOf(ground, session), resultId);
	const event = startEvent(ground, session ?? (await newSession(ground)));
	const run = await playSame(event, played);
	const begun = readSession(event.cookies);
	if (!run.ok || begun === null) throw new Error('the challenge was not taken');
	return { ground, session: begun, id: run.value };
}

/** Answers the rest rightly, and gives back where the result stands. */
export async function finish(walk: Walk & { readonly session: SessionId }): Promise<FinishedWalk> {
	await walkOn(walk);
	return { ...walk, resultId: await resultIdOf(walk) };
}

export async function resultIdOf({ ground, session, id }: Walk): Promise<string> {
	const { result } = await showEnd(localsOf(ground, session), id);
	return result.resultId;
}
