import type { RoomVisit } from './room-line.svelte.ts';
import type { Room } from './room.svelte.ts';

/**
 * Connects to a room, notices at once when the network goes, and hurries back when it comes or the phone
 * wakes up. Gives back what ends it.
 */
export function stayConnected(room: Room, visit: Pick<RoomVisit, 'code' | 'role'>): () => void {
	const language = navigator.language.split('-')[0] ?? '';
	const leave = room.connect({ ...visit, language, origin: location.origin });
	const stop = room.line.clock.run();
	const lose = (): void => room.line.lose();
	const hurry = (): void => {
		if (document.visibilityState === 'visible') room.line.hurry();
	};
	document.addEventListener('visibilitychange', hurry);
	window.addEventListener('offline', lose);
	window.addEventListener('online', hurry);
	window.addEventListener('pageshow', hurry);
	return () => {
		document.removeEventListener('visibilitychange', hurry);
		window.removeEventListener('offline', lose);
		window.removeEventListener('online', hurry);
		window.removeEventListener('pageshow', hurry);
		stop();
		leave();
	};
}
