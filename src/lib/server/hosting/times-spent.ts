import { inLanguage } from '../../engine/room/lookup.ts';
import { parseStoredEvent } from '../../engine/room/stored-event.ts';
import type { Database } from '../database/open-database.ts';
import type { LiveRoom } from '../live/live-room.ts';

/** Milliseconds that a player took for each answered question, by its index among those asked; from the log. */
export async function timesSpent(
	database: Database,
	{ code, state }: Pick<LiveRoom, 'code' | 'state'>,
	seat: number
): Promise<ReadonlyMap<number, number>> {
	const rows = await database
		.selectFrom('room_event')
		.select(['at', 'event'])
		.where('room', '=', code)
		.where(({ eb, or }) =>
			or([
				eb('event', 'like', `{"v":_,"type":"%","seat":${seat},%`),
				eb('event', 'like', '{"v":_,"type":"walk-begun"%')
			])
		)
		.orderBy('seq')
		.execute();
	const asks = new Map(state.asks.map(({ question }, ask) => [inLanguage(question, '').id, ask]));
	const spent = new Map<number, number>();
	let since = 0;
	for (const { at, event: text } of rows) {
		const event = parseStoredEvent(text);
		if (!event.ok) continue;
		const { value } = event;
		if (value.type === 'answered') {
			const ask = asks.get(value.question);
			if (ask !== undefined) spent.set(ask, value.spent);
		}
		// At the player's own pace there is no clock: what counts is the time from step to step.
		if (value.type === 'walk-begun' || value.type === 'joined' || value.type === 'walked')
			since = at;
		if (value.type === 'step-answered') spent.set(value.step, at - since);
	}
	return spent;
}
