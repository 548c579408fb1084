import { expect, it } from 'vitest';
import type { RoomEvent } from '../../../src/lib/engine/room/event.ts';
import { formatStoredEvent } from '../../../src/lib/engine/room/stored-event.ts';
import { timesSpent } from '../../../src/lib/server/afterwards/times-spent.ts';
import { given, joined } from '../../engine/room/given.ts';
import { openSampleRoom } from '../../live/sample-room.ts';
import { openPlayground } from '../playground.ts';

const answered = (seat: number, step: number): RoomEvent => ({
	type: 'step-answered',
	seat,
	step,
	answer: { form: 'one', option: 0 },
	share: 1,
	points: 1000
});

it('at their own pace players take as long as from step to step, whoever else answers between', async () => {
	const { database, clock } = (await openPlayground()).services;
	const { code } = await openSampleRoom({ database, clock }, { pace: 'self' });
	const log: readonly (readonly [number, RoomEvent])[] = [
		[100, joined(0, 'Ana')],
		[1_000, { type: 'walk-begun' }],
		[3_000, joined(1, 'Bo')],
		[4_000, answered(0, 0)],
		[5_000, answered(1, 0)],
		[6_000, { type: 'walked', seat: 0, step: 1 }],
		[6_500, answered(0, 1)]
	];
	const rows = log.map(([at, event], index) => {
		// The order in which the log writes an event's fields means nothing.
		const fields = Object.entries(JSON.parse(formatStoredEvent(event))).reverse();
		return { room: code, seq: index + 2, at, event: JSON.stringify(Object.fromEntries(fields)) };
	});
	await database.insertInto('room_event').values(rows).execute();
	const live = { code, state: given({ pace: 'self' }) };
	const times = await Promise.all([0, 1, 2].map((seat) => timesSpent(database, live, seat)));
	expect(times.map((spent) => [...spent])).toEqual([
		[
			[0, 3_000],
			[1, 500]
		],
		[[0, 2_000]],
		[]
	]);
});
