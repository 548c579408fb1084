import { inLanguage } from '../../engine/room/lookup.ts';
import type { Room } from '../../engine/room/room.ts';
import { parseStoredEvent } from '../../engine/room/stored-event.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveRoom } from '../live/live-room.ts';

/** Milliseconds for each answered question, by its index among those asked. */
export type TimesSpent = ReadonlyMap<number, number>;

/** A finished room's log grows no more: it is read once for all its players, who come at the same moment. */
const read = new WeakMap<Pick<LiveRoom, 'code' | 'state'>, Promise<Map<number, TimesSpent>>>();

/** What a player of a finished room took for each answered question, from the log. */
export async function timesSpent(
	database: Database,
	live: Pick<LiveRoom, 'code' | 'state'>,
	seat: number
): Promise<TimesSpent> {
	const reading = read.get(live) ?? readLog(database, live);
	read.set(live, reading);
	reading.catch(() => read.delete(live));
	return (await reading).get(seat) ?? new Map();
}

async function readLog(
	database: Database,
	{ code, state }: Pick<LiveRoom, 'code' | 'state'>
): Promise<Map<number, TimesSpent>> {
	const rows = await database
		.selectFrom('room_event')
		.select(['at', 'event'])
		.where('room', '=', code)
		.orderBy('seq')
		.execute();
	return bySeat(state, rows);
}

function bySeat(
	{ asks }: Room,
	rows: readonly { readonly at: number; readonly event: string }[]
): Map<number, TimesSpent> {
	const indices = new Map(asks.map(({ question }, ask) => [inLanguage(question, '').id, ask]));
	const spent = new Map<number, Map<number, number>>();
	const since = new Map<number, number>();
	let begun = 0;
	const note = (seat: number, ask: number, ms: number): void => {
		spent.set(seat, (spent.get(seat) ?? new Map<number, number>()).set(ask, ms));
	};
	for (const { at, event: text } of rows) {
		const event = parseStoredEvent(text);
		if (!event.ok) continue;
		const { value } = event;
		if (value.type === 'answered') {
			const ask = indices.get(value.question);
			if (ask !== undefined) note(value.seat, ask, value.spent);
		}
		// At the player's own pace there is no clock: what counts is the time from step to step.
		if (value.type === 'walk-begun') begun = at;
		if (value.type === 'joined' || value.type === 'walked') since.set(value.seat, at);
		if (value.type === 'step-answered')
			note(value.seat, value.step, at - Math.max(begun, since.get(value.seat) ?? 0));
	}
	return spent;
}
