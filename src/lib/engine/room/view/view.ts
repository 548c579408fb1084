import type { RoomView } from '../../../game/room/view.ts';
import { commonView } from './common-view.ts';
import { hostView, screenView } from './host-view.ts';
import { playerView } from './player-view.ts';
import type { Room } from '../room.ts';
import { sceneOf, type Onlooker, type Scene } from './scene.ts';

/**
 * What one onlooker sees: computed for that onlooker, field by field. Before a question is revealed
 * nothing in it depends on the key, nor, for players and screen, on what anybody else has answered.
 * An onlooker in a seat that nobody has is a bug, and throws.
 */
export function view(room: Room, onlooker: Onlooker): RoomView {
	const scene = sceneOf(room, onlooker);
	const common = commonView(room, scene, onlooker.language);
	return { common, own: ownView(room, onlooker, scene) };
}

/** The part of a view that is this onlooker's alone; `scene` is the onlooker's. */
export function ownView(room: Room, onlooker: Onlooker, scene: Scene): RoomView['own'] {
	switch (onlooker.role) {
		case 'player':
			return playerView(room, onlooker.seat, scene);
		case 'host':
		case 'remote':
			return hostView(room, onlooker.role);
		case 'screen':
			return screenView(room);
	}
}
