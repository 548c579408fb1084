import { redirect, type RequestEvent } from '@sveltejs/kit';
import { roomAddress } from '../../game/pages/room-page.ts';
import type { Result } from '../../game/result.ts';
import { whenStored } from '../database/when-stored.ts';
import type { OpenedRoom } from '../live/room-store.ts';
import { giveControl } from './control-cookies.ts';
import { mayOpenRoom } from './may-open-room.ts';

/** A room to be, for which so many questions are written at once. */
export interface RoomPlan {
	readonly questions: number;
	/** Opens it, or says in words why not. */
	readonly open: () => Promise<Result<OpenedRoom, string>>;
}

/** Why no room was opened: words to show, under this status. */
export interface RoomRefusal {
	readonly status: 422 | 429 | 503;
	readonly message: string;
}

const TOO_MANY = 'Many rounds were opened from here just now. Please try again in a few minutes.';

/** Opens a room for the visitor, who hosts it, and leads there; gives back why there is none. */
export async function hostNewRoom(
	event: Pick<RequestEvent, 'locals' | 'cookies' | 'url' | 'getClientAddress'>,
	{ questions, open }: RoomPlan
): Promise<RoomRefusal> {
	const done = await whenStored(async () =>
		(await mayOpenRoom(event, questions)) ? open() : null
	);
	if (!done.ok) return { status: 503, message: done.error };
	if (done.value === null) return { status: 429, message: TOO_MANY };
	if (!done.value.ok) return { status: 422, message: done.value.error };
	const { code, hostSecret: secret } = done.value.value;
	giveControl(event, 'host', { code, secret });
	redirect(303, roomAddress('host', code));
}
