import { onTestFinished, beforeEach, expect, test, vi } from 'vitest';
import { playDay } from '../../../src/lib/server/daily/play-day.ts';
import { dayOf } from '../../../src/lib/game/day.ts';
import { orRefuse } from '../../../src/lib/server/runs/begin-run.ts';
import { playSame } from '../../../src/lib/server/pages/replay.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { deleteAction, nameAction } from '../../../src/lib/server/pages/result-actions.ts';
import { localsOf, newRun, newSession, openPlayground, type Playground } from '../playground.ts';
import { finishedWalk, startEvent } from '../visit.ts';
import { post, see } from '../walk.ts';

const NOT_SAVED = { code: 'not-saved' };

beforeEach(() => {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	onTestFinished(() => log.mockRestore());
});

/** From now on no run can be read: not written either, but nothing comes as far as that. */
const failOnReading = ({ services }: Playground): Promise<void> =>
	services.database.schema.alterTable('run').renameTo('lost').execute();

test('an answer comes back to its form when the run cannot be read', async () => {
	const ground = await openPlayground();
	const session = await newSession(ground);
	const walk = { ground, session, id: await newRun(ground, { session }) };
	await see(walk, 1);
	await failOnReading(ground);
	expect(await post(walk, 1, [['option', '1']])).toEqual({
		outcome: 'refused',
		refusal: NOT_SAVED,
		posted: { option: ['1'] }
	});
	expect(await post(walk, 1, 'skip')).toMatchObject({ outcome: 'refused', refusal: NOT_SAVED });
});

test('a name comes back to its form, and a result that was to be deleted says that it was not', async () => {
	const { ground, session, resultId } = await finishedWalk(await openPlayground());
	await failOnReading(ground);
	const event = (name: string) => {
		const body = new URLSearchParams({ name });
		const request = new Request('http://baige.test/', { method: 'POST', body });
		return { request, locals: localsOf(ground, session) };
	};
	const refusal = { status: 503, data: { refusal: NOT_SAVED } };
	expect(await nameAction(event('Bo'), resultId)).toMatchObject({
		...refusal,
		data: { typed: 'Bo' }
	});
	expect(await deleteAction(event(''), resultId)).toMatchObject(refusal);
});

test('a challenge and a daily round are not begun', async () => {
	const { ground, session, resultId } = await finishedWalk(await openPlayground());
	await failOnReading(ground);
	const event = startEvent(ground, session);
	const refusal = { ok: false, error: NOT_SAVED };
	const challenge = orRefuse(async () => {
		const { played } = await requireResult(event.locals, resultId);
		return playSame(event, played);
	});
	expect(await challenge).toEqual(refusal);
	expect(await playDay(event, dayOf(ground.now))).toEqual(refusal);
});
