import { redirect, type RequestEvent } from '@sveltejs/kit';
import { roomAddress } from '../../game/pages/room-page.ts';
import type { Result } from '../../game/result.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { whenStored } from '../database/when-stored.ts';
import type { OpenedRoom } from '../live/room-store.ts';
import { giveControl } from './control-cookies.ts';
import { admitRoom } from './admit-room.ts';

/** A room to be, for which so many questions are written at once. */
export interface RoomPlan {
	readonly questions: number;
	/** Opens it, or says why not. */
	readonly open: () => Promise<Result<OpenedRoom, StartRefusal>>;
}

/** Opens a room for the visitor, who hosts it, and leads there; gives back why there is none. */
export async function hostNewRoom(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'getClientAddress'>,
	{ questions, open }: RoomPlan
): Promise<StartRefusal> {
	const done = await whenStored(async () => ((await admitRoom(event, questions)) ? open() : null));
	if (!done.ok) return done.error;
	if (done.value === null) return { code: 'too-many-rounds' };
	if (!done.value.ok) return done.value.error;
	const { code, hostSecret: secret } = done.value.value;
	giveControl(event, 'host', { code, secret });
	redirect(303, roomAddress('host', code));
}
