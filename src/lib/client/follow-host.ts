import { roomAddress } from '$lib/game/pages/room-page.ts';

/** Asks to be the remote also in the room in which the host goes on; whether the host takes this phone along. */
export async function followHost(next: string): Promise<boolean> {
	try {
		const response = await fetch(`${roomAddress('remote', next)}/follow`, { method: 'POST' });
		return response.ok;
	} catch {
		// Not reached: the view that comes with the next connection asks again.
		return false;
	}
}
