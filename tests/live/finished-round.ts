import { LEAD_MS } from '../../src/lib/engine/room/deadline.ts';
import type { QuestionId } from '../../src/lib/game/question.ts';
import type { RoomCode } from '../../src/lib/game/room/code.ts';
import type { RoomSettings } from '../../src/lib/game/room/settings.ts';
import { playHardest } from '../../src/lib/server/afterwards/play-hardest.ts';
import type { LiveRoom } from '../../src/lib/server/live/live-room.ts';
import { connect, joinAs } from './client.ts';
import { hostRoom } from './hosted-room.ts';
import type { Served } from './with-server.ts';

/** A round of one question, which Ana got wrong, is over; a screen and somebody at the door are there still. */
export async function finishedRound(served: Served, settings: Partial<RoomSettings> = {}) {
	const { live, way, host } = await hostRoom(served.server, settings);
	const screen = await connect({ ...way, as: 'screen' });
	const visitor = await connect(way);
	const ana = await joinAs(way, 'Ana');
	host.say({ type: 'start', turn: 0 });
	await ana.nextView('asking');
	served.now += LEAD_MS;
	const answer = { form: 'one' as const, option: 0 };
	ana.say({ type: 'answer', question: 'q-one' as QuestionId, answer, at: served.now });
	await ana.next('received');
	host.say({ type: 'reveal', turn: 1 });
	await host.nextView('revealed');
	host.say({ type: 'end' });
	for (const client of [host, screen, ana]) await client.nextView('finished');
	return { live, way, host, screen, visitor, ana };
}

/** Plays the hardest of it again; gives back the code of the room for that. */
export async function playOn({ server }: Served, live: LiveRoom): Promise<RoomCode> {
	const opened = await playHardest(server, live);
	if (!opened.ok) throw new Error(opened.error.code);
	return opened.value.code;
}
