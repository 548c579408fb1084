import type { Language } from '../../../game/question.ts';
import { playerAt } from '../lookup.ts';
import type { Player, Room } from '../room.ts';

/** Who looks, and in which language they read. */
export type Onlooker = { readonly language: Language } & (
	| { readonly role: 'host' | 'remote' | 'screen' }
	| { readonly role: 'player'; readonly seat: number }
);

/** What is shown to an onlooker: the same for all who are at the same place. */
export type Scene =
	| { readonly stage: 'lobby' | 'walking' | 'walked' | 'finished' }
	/** `ask` is an index into the room's asks. */
	| { readonly stage: 'asking' | 'revealed'; readonly ask: number };

/** The scene that an onlooker looks at: the room's, but for players at their own pace, who have each their own. */
export function sceneOf(room: Room, onlooker: Onlooker): Scene {
	const { name } = room.stage;
	if (name === 'lobby' || name === 'finished') return { stage: name };
	if (name !== 'walking') return { stage: name, ask: room.asks.length - 1 };
	const player = onlooker.role === 'player' ? playerAt(room, onlooker.seat) : null;
	return player ? ownScene(room, player) : { stage: 'walking' };
}

function ownScene(room: Room, player: Player): Scene {
	if (player.step >= room.length) return { stage: 'walked' };
	const hasAnswered = player.entries.length > player.step;
	return { stage: hasAnswered ? 'revealed' : 'asking', ask: player.step };
}

/** Onlookers with the same key are shown the same common part. */
export const sceneKey = (scene: Scene, language: Language): string =>
	`${scene.stage}/${'ask' in scene ? scene.ask : ''}/${language}`;
