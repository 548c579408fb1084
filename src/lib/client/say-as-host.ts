import type { HostSays } from '$lib/game/room/messages.ts';
import type { Room } from './room.svelte.ts';

/** Sends what the host pressed. Where that moves the round on, what comes is looked at from its top. */
export function sayAsHost(room: Room, message: HostSays): void {
	room.send(message);
	if ('turn' in message || message.type === 'end') scrollTo({ top: 0 });
}
