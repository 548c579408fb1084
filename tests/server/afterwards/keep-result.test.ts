import { expect, test } from 'vitest';
import type { Command } from '../../../src/lib/engine/room/command.ts';
import { LEAD_MS } from '../../../src/lib/engine/room/deadline.ts';
import type { QuestionId } from '../../../src/lib/game/question.ts';
import { keepResult } from '../../../src/lib/server/afterwards/keep-result.ts';
import { requireResult } from '../../../src/lib/server/results/require-result.ts';
import { newSecret } from '../../../src/lib/server/live/secret.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { localsOf, newSession, openPlayground } from '../playground.ts';

test.each([
	['Ana', 'Ana'],
	['fuck you', null]
])(
	'whoever plays as %s in a class takes points home on a result that everybody reads as one of %s',
	async (typed, name) => {
		const ground = await openPlayground();
		const { services } = ground;
		const { code } = await openSampleRoom(services, { seconds: null });
		const live = await services.rooms.find(code);
		if (live === null) throw new Error('the room is there');
		const say = (command: Command): Promise<unknown> =>
			new Promise((settle, lost) =>
				services.rooms.clerk.submitAtOnce({ live, command, settle, lost })
			);
		await say({ type: 'join', holder: 'browser', name: typed, team: null, luck: 0 });
		await say({ type: 'start', turn: 0 });
		ground.now += LEAD_MS;
		await say({
			type: 'answer',
			seat: 0,
			question: 'q-one' as QuestionId,
			answer: { form: 'one', option: 1 },
			saidAt: ground.now,
			arrivedAt: ground.now,
			roundTrip: 0
		});
		await say({ type: 'reveal', turn: 1 });
		const session = await newSession(ground);
		const taker = { seat: 0, secret: newSecret(), session, language: 'en' };
		await say({ type: 'end' });
		const result = await keepResult(services.database, live, taker);
		const { result: shown } = await requireResult(localsOf(ground, null), result ?? '');
		expect(shown).toMatchObject({ name, length: 1, right: 1, points: 1000 });
	}
);
