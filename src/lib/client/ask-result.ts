import { roomAddress, type ResultLink } from '$lib/game/pages/room-page.ts';

/** Asks for the page of this player's own result, once the round is over; null when there is none to be had. */
export async function askResult(code: string): Promise<string | null> {
	try {
		const response = await fetch(`${roomAddress('join', code)}/result`, { method: 'POST' });
		if (!response.ok) return null;
		const { path }: ResultLink = await response.json();
		return path;
	} catch {
		// Not reached: the page says so, and the button is still there.
		return null;
	}
}
