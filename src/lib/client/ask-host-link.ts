import { roomAddress, type HostLink } from '$lib/game/pages/room-page.ts';

/** Asks for the whole address that makes another browser the host; null when it is not to be had. */
export async function askHostLink(code: string): Promise<string | null> {
	try {
		const response = await fetch(`${roomAddress('host', code)}/link`, { method: 'POST' });
		if (!response.ok) return null;
		const { path }: HostLink = await response.json();
		return new URL(path, location.origin).href;
	} catch {
		// Not reached: the button stays where it is.
		return null;
	}
}
