import type { GivenPath } from '$lib/game/pages/room-page.ts';

/** Posts to an endpoint that answers with a path; null when there is none to be had. */
export async function askForPath(endpoint: string): Promise<string | null> {
	try {
		const response = await fetch(endpoint, { method: 'POST' });
		if (!response.ok) return null;
		const { path }: GivenPath = await response.json();
		return path;
	} catch {
		// Not reached: what asked for it is still there, to be pressed again.
		return null;
	}
}
