import type { RoomVisit } from './room-line.svelte.ts';
import type { Room } from './room.svelte.ts';

/** Connects to a room, and hurries back when the phone wakes up or finds a network. Gives back what ends it. */
export function stayConnected(room: Room, visit: Pick<RoomVisit, 'code' | 'role'>): () => void {
	const language = navigator.language.split('-')[0] ?? '';
	const leave = room.connect({ ...visit, language, origin: location.origin });
	const stop = room.line.clock.run();
	const hurry = (): void => {
		if (document.visibilityState === 'visible') room.line.hurry();
	};
	document.addEventListener('visibilitychange', hurry);
	window.addEventListener('online', hurry);
	window.addEventListener('pageshow', hurry);
	return () => {
		document.removeEventListener('visibilitychange', hurry);
		window.removeEventListener('online', hurry);
		window.removeEventListener('pageshow', hurry);
		stop();
		leave();
	};
}
