import type { CommonView } from '$lib/game/room/common-view.ts';
import type { PlayerView } from '$lib/game/room/player-view.ts';
import { verdictWords } from '../../reveal/verdict-words.ts';

/** What a screen reader says when a player's stage changes; empty where the stage's own heading says it. */
export function spokenStage(
	common: CommonView | null,
	own: PlayerView | null,
	isReceived: boolean
): string {
	if (common === null || own === null) return '';
	switch (common.stage) {
		case 'lobby':
			return `You are in as ${own.name}. Waiting for the start.`;
		case 'asking':
			return isReceived ? 'Received.' : `Question ${common.step + 1}.`;
		case 'revealed':
			return own.outcome === null
				? 'The answer is shown.'
				: `${verdictWords(own.outcome.mark.verdict, own.answer !== null)}. ${own.outcome.points} points.`;
		case 'walking':
		case 'walked':
			return 'You have answered everything.';
		case 'finished':
			return common.next === null ? 'The round is over.' : 'The host goes on with another round.';
	}
}
